package dev.plumbline.portal.reuse.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.FindingWords;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.DismissalReason;
import dev.plumbline.portal.finding.DismissalScope;
import dev.plumbline.portal.finding.Disposition;
import dev.plumbline.portal.finding.StandingDismissal;
import dev.plumbline.portal.rules.RuleTexts;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Standing dismissals in lines: what each covers, why, who gave it, and what became of it. */
final class StandingTable {
    private final Table table;
    private final Map<UUID, String> people;
    private final Instant now;
    private final Member member;
    private final Consumer<StandingDismissal> takeBack;

    /**
     * An empty table.
     *
     * @param people names of members by id
     * @param takeBack what happens where somebody takes one back
     */
    StandingTable(Map<UUID, String> people, Instant now, Member member, Consumer<StandingDismissal> takeBack) {
        this.table = new Table(
                "tbl",
                Words.say("standing.covers"),
                Words.say("standing.given"),
                Words.say("reuse.why"),
                Words.say("standing.by"),
                Words.say("standing.others"),
                "");
        this.people = people;
        this.now = now;
        this.member = member;
        this.takeBack = takeBack;
    }

    Table table() {
        return table;
    }

    void line(StandingDismissal each) {
        Disposition answer = each.answer();
        Div covers = new Div(
                new Span(Words.of(each.scope())),
                quiet(VisibleText.of(each.candidateName()) + " · " + RuleTexts.label(each.rule())));
        covers.addClassName("stack");
        Span by = quiet(Words.say("standing.byOn", Times.day(answer.at()), name(answer.member())));
        table.row(covers, finding(each), why(answer), by, new Span(Integer.toString(each.covered())), after(each));
    }

    private static Foreign finding(StandingDismissal each) {
        Foreign direction = new Foreign("");
        direction
                .getElement()
                .appendChild(Links.to("inbox/" + each.finding(), VisibleText.of(FindingWords.say(each.headline())))
                        .getElement());
        return direction;
    }

    private static Div why(Disposition answer) {
        Div why = new Div(new Span(reason(answer)));
        why.addClassName("stack");
        Optional.ofNullable(answer.comment()).ifPresent(words -> why.add(new Foreign(words)));
        Optional.ofNullable(answer.shareableComment())
                .ifPresent(words -> why.add(quiet(Words.say("standing.shareable", VisibleText.of(words)))));
        return why;
    }

    private static String reason(Disposition answer) {
        return Optional.ofNullable(answer.reason())
                .flatMap(DismissalReason::of)
                .map(Words::of)
                .orElse("");
    }

    private Component after(StandingDismissal each) {
        Div after = new Div(quiet(state(each)));
        after.addClassName("stack");
        boolean live = switch (each.state(now)) {
            case STANDS, WAITS -> true;
            case SENT_BACK, ENDED, TAKEN_BACK -> false;
        };
        if (live && member.may(each.scope() == DismissalScope.TEXT ? Action.DISMISS_EVERYWHERE : Action.TRIAGE)) {
            Button back = new Button(Words.say("boilerplate.takeBack"), click -> takeBack.accept(each));
            back.setAriaLabel(
                    Words.say("standing.takeBackLabel", Words.of(each.scope()), FindingWords.say(each.headline())));
            after.add(back);
        }
        return after;
    }

    private String state(StandingDismissal each) {
        Instant until = each.answer().until();
        Instant undone = each.answer().undoneAt();
        UUID by = each.undoneBy();
        String name = by == null ? "" : name(by);
        return switch (each.state(now)) {
            case STANDS ->
                until == null ? Words.say("boilerplate.stands") : Words.say("standing.until", Times.day(until));
            case WAITS -> Words.say("standing.waits");
            case SENT_BACK -> Words.say("standing.sentBack");
            case ENDED -> until == null ? "" : Words.say("standing.ended", Times.day(until));
            case TAKEN_BACK -> undone == null ? "" : Words.say("standing.takenBackBy", Times.day(undone), name);
        };
    }

    private String name(UUID id) {
        return people.getOrDefault(id, Words.say("boilerplate.formerMember"));
    }

    private static Span quiet(String words) {
        Span quiet = new Span(words);
        quiet.addClassNames("s", "ink-2");
        return quiet;
    }
}
