package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.interview.Verification;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Claims of a candidate that somebody verifies, through whom, and what came of it. */
final class VerificationSection extends Section {

    /** @param say what happens where somebody says what came of one */
    VerificationSection(
            InterviewDesk desk, Member member, UUID candidate, Consumer<Verification> say, Runnable changed) {
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
            add(table(tasks, new VerificationCells(member, desk.called(member), say)), open);
            open.addClassName("more");
        }
    }

    private static Table table(List<Verification> tasks, VerificationCells cells) {
        Table table = new Table(
                "tbl",
                Words.say("verification.claim"),
                Words.say("verifications.askedThrough"),
                Words.say("verifications.opened"),
                Words.say("verifications.outcome"));
        for (Verification task : tasks) {
            table.row(
                    VerificationCells.claim(task),
                    VerificationCells.through(task),
                    cells.opened(task),
                    cells.outcome(task));
        }
        return table;
    }
}
