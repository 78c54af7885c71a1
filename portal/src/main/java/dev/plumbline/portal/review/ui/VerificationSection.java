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
import dev.plumbline.portal.interview.Verification;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
        H2 title = new H2("What is verified");
        title.addClassName("h2");
        add(title);
        List<Verification> tasks = desk.verifications().of(member, candidate);
        Button open =
                new Button("Verify a claim…", click -> new VerificationDialog(desk, member, candidate, changed).open());
        open.setVisible(member.may(Action.TRIAGE));
        if (tasks.isEmpty()) {
            add(new EmptyState(
                    "Verifications will appear here",
                    "Nothing is being verified yet. Employers, schools and references are asked through a contact that"
                            + " the candidate's own pages do not name.",
                    open));
        } else {
            add(table(tasks, desk.called(member)), open);
            open.addClassName("more");
        }
    }

    private Table table(List<Verification> tasks, Map<UUID, String> names) {
        Table table = new Table("tbl", "Claim", "Asked through", "Opened", "Outcome");
        for (Verification task : tasks) {
            table.row(
                    new Div(
                            new Span(task.what().kind().words() + ": "),
                            new Foreign(task.what().about())),
                    through(task),
                    quiet(Times.moment(task.at()) + " by " + names.getOrDefault(task.member(), "a former member")),
                    outcome(task, names));
        }
        return table;
    }

    private static Component through(Verification task) {
        String contact = task.what().contact();
        String source = task.what().source();
        return contact == null || source == null
                ? quiet("Nobody is asked")
                : new Div(new Foreign(contact), new Div(quiet("from " + source)));
    }

    private Component outcome(Verification task, Map<UUID, String> names) {
        Verification.End end = task.end();
        if (end == null) {
            Button say =
                    new Button("Say what came of it…", click -> new OutcomeDialog(desk, member, task, changed).open());
            say.setAriaLabel(
                    "Say what came of it: " + VisibleText.of(task.what().about()));
            say.setVisible(member.may(Action.TRIAGE));
            return new Div(quiet("Open"), say);
        }
        Div outcome = new Div(
                new Span(end.outcome().words()),
                new Div(quiet(Times.moment(end.at()) + " by " + names.getOrDefault(end.member(), "a former member"))));
        if (end.note() != null) {
            outcome.add(new Div(new Foreign(end.note())));
        }
        return outcome;
    }

    private static Span quiet(String words) {
        Span quiet = new Span(VisibleText.of(words));
        quiet.addClassNames("s", "ink-2");
        return quiet;
    }
}
