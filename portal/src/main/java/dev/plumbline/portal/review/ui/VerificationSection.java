package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.interview.Verification;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Claims that somebody verifies, through whom, and what came of it. */
final class VerificationSection extends Section {
    private final transient InterviewDesk desk;
    private final Member member;
    private final transient Runnable changed;

    VerificationSection(InterviewDesk desk, Member member, UUID candidate, Runnable changed) {
        this.desk = desk;
        this.member = member;
        this.changed = changed;
        addClassName("section");
        H2 title = new H2(Words.say("verifications.title"));
        title.addClassName("h2");
        add(title);
        List<Verification> tasks = desk.verifications().of(member, candidate);
        Button open = new Button(
                Words.say("verifications.add"),
                click -> new VerificationDialog(desk, member, candidate, changed).open());
        open.setVisible(member.may(Action.TRIAGE));
        if (tasks.isEmpty()) {
            add(new EmptyState(Words.say("verifications.empty"), Words.say("verifications.emptyWhy"), open));
        } else {
            add(table(tasks, desk.called(member)), open);
            open.addClassName("more");
        }
    }

    private Table table(List<Verification> tasks, Map<UUID, String> names) {
        Table table = new Table(
                "tbl",
                Words.say("verification.claim"),
                Words.say("verifications.askedThrough"),
                Words.say("verifications.opened"),
                Words.say("verifications.outcome"));
        for (Verification task : tasks) {
            table.row(
                    new Div(
                            new Span(Words.of(task.what().kind()) + ": "),
                            new Foreign(task.what().about())),
                    through(task),
                    quiet(at(task.at(), names.get(task.member()))),
                    outcome(task, names));
        }
        return table;
    }

    private static Component through(Verification task) {
        String contact = task.what().contact();
        String source = task.what().source();
        return contact == null || source == null
                ? quiet(Words.say("verifications.nobody"))
                : new Div(new Foreign(contact), new Div(quiet(Words.say("verifications.from", source))));
    }

    private Component outcome(Verification task, Map<UUID, String> names) {
        Verification.End end = task.end();
        if (end == null) {
            Button say = new Button(
                    Words.say("verifications.say"), click -> new OutcomeDialog(desk, member, task, changed).open());
            say.setAriaLabel(
                    Words.say("verifications.sayOf", VisibleText.of(task.what().about())));
            say.setVisible(member.may(Action.TRIAGE));
            return new Div(quiet(Words.say("verifications.open")), say);
        }
        Div outcome = new Div(new Span(Words.of(end.outcome())), new Div(quiet(at(end.at(), names.get(end.member())))));
        if (end.note() != null) {
            outcome.add(new Div(new Foreign(end.note())));
        }
        return outcome;
    }

    private static String at(Instant moment, @Nullable String name) {
        return Words.say(
                "verifications.at", Times.moment(moment), name == null ? Words.say("review.formerMember") : name);
    }

    private static Span quiet(String words) {
        Span quiet = new Span(VisibleText.of(words));
        quiet.addClassNames("s", "ink-2");
        return quiet;
    }
}
