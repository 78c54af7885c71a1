package dev.plumbline.portal.reuse.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.Csv;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.FileDownload;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.DismissalReason;
import dev.plumbline.portal.finding.DismissalScope;
import dev.plumbline.portal.finding.Disposition;
import dev.plumbline.portal.finding.StandingDismissal;
import dev.plumbline.portal.finding.StandingDismissals;
import dev.plumbline.portal.rules.RuleTexts;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The dismissals that cover more than one finding, the newest first, those taken back and ended too. */
@PermitAll
@PageTitle("screen.standing")
@Route(value = "reuse/standing", layout = MainLayout.class)
class StandingView extends Page implements AfterNavigationObserver {
    private final transient StandingDismissals standing;
    private final transient MemberNames names;
    private final transient Clock clock;
    private final Member member;
    private final Div said = new Div();
    private final Div content = new Div();

    StandingView(StandingDismissals standing, MemberNames names, CurrentMember current, Clock clock) {
        super(Words.say("screen.reuse"));
        this.standing = standing;
        this.names = names;
        this.clock = clock;
        this.member = current.get();
        said.addClassName("undo");
        said.getElement().setAttribute("role", "status");
        add(new BoardTabs("reuse/standing"), said, content);
        addActions(new Anchor(
                new FileDownload("standing-dismissals.csv", "text/csv;charset=utf-8", this::csv),
                AttachmentType.DOWNLOAD,
                Words.say("csv.link")));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        List<StandingDismissal> all = standing.all(member);
        content.removeAll();
        if (all.isEmpty()) {
            content.add(new EmptyState(
                    Words.say("standing.empty"),
                    Words.say("standing.emptyWhy"),
                    Links.to("inbox", Words.say("standing.seeInbox"))));
            return;
        }
        Paragraph what = new Paragraph(Words.say("standing.what"));
        what.addClassNames("s", "ink-2", "prose", "board-note");
        Table table = new Table(
                "tbl",
                Words.say("standing.covers"),
                Words.say("standing.given"),
                Words.say("reuse.why"),
                Words.say("standing.by"),
                Words.say("standing.others"),
                "");
        Map<UUID, String> people = names.of(member.team(), people(all));
        Instant now = clock.instant();
        all.forEach(each -> row(table, each, people, now));
        content.add(what, table);
    }

    private static Set<UUID> people(List<StandingDismissal> all) {
        Set<UUID> people = new HashSet<>();
        all.forEach(each -> {
            people.add(each.answer().member());
            Optional.ofNullable(each.undoneBy()).ifPresent(people::add);
        });
        return people;
    }

    private void row(Table table, StandingDismissal each, Map<UUID, String> people, Instant now) {
        Disposition answer = each.answer();
        Div covers = new Div(
                new Span(Words.of(each.scope())),
                quiet(VisibleText.of(each.candidateName()) + " · " + RuleTexts.label(each.rule())));
        covers.addClassName("stack");
        Span by = quiet(Words.say(
                "standing.byOn",
                Times.day(answer.at()),
                people.getOrDefault(answer.member(), Words.say("boilerplate.formerMember"))));
        table.row(
                covers,
                finding(each),
                why(answer),
                by,
                new Span(Integer.toString(each.covered())),
                after(each, people, now));
    }

    private static Foreign finding(StandingDismissal each) {
        Foreign direction = new Foreign("");
        direction
                .getElement()
                .appendChild(Links.to("inbox/" + each.finding(), VisibleText.of(each.headline()))
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

    private Component after(StandingDismissal each, Map<UUID, String> people, Instant now) {
        Div after = new Div(quiet(state(each, people, now)));
        after.addClassName("stack");
        boolean live = switch (each.state(now)) {
            case STANDS, WAITS -> true;
            case SENT_BACK, ENDED, TAKEN_BACK -> false;
        };
        if (live && member.may(each.scope() == DismissalScope.TEXT ? Action.DISMISS_EVERYWHERE : Action.TRIAGE)) {
            Button back = new Button(Words.say("boilerplate.takeBack"), click -> takeBack(each));
            back.setAriaLabel(Words.say("standing.takeBackLabel", Words.of(each.scope()), each.headline()));
            after.add(back);
        }
        return after;
    }

    private static String state(StandingDismissal each, Map<UUID, String> people, Instant now) {
        Instant until = each.answer().until();
        Instant undone = each.answer().undoneAt();
        UUID by = each.undoneBy();
        String name = by == null ? "" : people.getOrDefault(by, Words.say("boilerplate.formerMember"));
        return switch (each.state(now)) {
            case STANDS ->
                until == null ? Words.say("boilerplate.stands") : Words.say("standing.until", Times.day(until));
            case WAITS -> Words.say("standing.waits");
            case SENT_BACK -> Words.say("standing.sentBack");
            case ENDED -> until == null ? "" : Words.say("standing.ended", Times.day(until));
            case TAKEN_BACK -> undone == null ? "" : Words.say("standing.takenBackBy", Times.day(undone), name);
        };
    }

    private void takeBack(StandingDismissal each) {
        said.removeAll();
        try {
            standing.takeBack(member, each.answer().id());
            said.add(new Span(Words.say("standing.takenBack", each.covered() + 1)));
        } catch (Problem problem) {
            said.add(new Span(String.valueOf(problem.getMessage())));
        }
        refresh();
    }

    private static Span quiet(String words) {
        Span quiet = new Span(words);
        quiet.addClassNames("s", "ink-2");
        return quiet;
    }

    private byte[] csv() {
        Csv csv = new Csv(
                "scope",
                "candidate",
                "rule",
                "finding",
                "reason",
                "comment",
                "shareable comment",
                "given (UTC)",
                "until (UTC)",
                "other findings",
                "state");
        Instant now = clock.instant();
        standing.all(member)
                .forEach(each -> csv.row(
                        each.scope().label(),
                        each.candidateName(),
                        each.rule(),
                        each.headline(),
                        Optional.ofNullable(each.answer().reason()).orElse(""),
                        Optional.ofNullable(each.answer().comment()).orElse(""),
                        Optional.ofNullable(each.answer().shareableComment()).orElse(""),
                        each.answer().at().toString(),
                        Optional.ofNullable(each.answer().until())
                                .map(Instant::toString)
                                .orElse(""),
                        Integer.toString(each.covered()),
                        each.state(now).name().toLowerCase(Locale.ROOT).replace('_', '-')));
        return csv.bytes();
    }
}
