package dev.plumbline.portal.review.ui;

import com.vaadin.flow.server.Command;
import dev.plumbline.portal.base.ui.UndoLine;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.interview.Verification;
import dev.plumbline.portal.interview.VerificationOutcome;
import dev.plumbline.portal.interview.Verifications;
import dev.plumbline.portal.security.Member;

/** Asks what came of a verification, tells what was kept, and has a way back for ten seconds. */
final class Outcomes extends UndoLine {
    private final transient Verifications verifications;
    private final Member member;
    private final Command changed;

    /** @param changed draws the list anew */
    Outcomes(Verifications verifications, Member member, Command changed) {
        super(true);
        this.verifications = verifications;
        this.member = member;
        this.changed = changed;
    }

    void ask(Verification task) {
        OutcomeDialog dialog = new OutcomeDialog(verifications, member, task, outcome -> kept(task, outcome));
        dialog.open();
    }

    private void kept(Verification task, VerificationOutcome outcome) {
        changed.execute();
        offer(Words.say("outcome.kept", VisibleText.of(task.what().about()), Words.of(outcome)), () -> takeBack(task));
    }

    private void takeBack(Verification task) {
        boolean done = verifications.takeBackEnd(member, task.id());
        changed.execute();
        say(done ? Words.say("outcome.takenBack") : Words.say("outcome.tooLate"));
    }
}
