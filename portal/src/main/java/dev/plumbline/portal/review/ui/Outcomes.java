package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.interview.Verification;
import dev.plumbline.portal.interview.VerificationOutcome;
import dev.plumbline.portal.interview.Verifications;
import dev.plumbline.portal.security.Member;

/**
 * Asks what came of a verification, tells what was kept, and has a way back for ten seconds that takes the focus, so
 * that it is reached without a mouse.
 */
final class Outcomes extends Div implements Focusable<Outcomes> {
    private final transient Verifications verifications;
    private final Member member;
    private final Command changed;

    /** @param changed draws the list anew */
    Outcomes(Verifications verifications, Member member, Command changed) {
        this.verifications = verifications;
        this.member = member;
        this.changed = changed;
        addClassNames("undo", "timed");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("tabindex", "-1");
    }

    void ask(Verification task) {
        OutcomeDialog dialog = new OutcomeDialog(verifications, member, task, outcome -> kept(task, outcome));
        dialog.open();
    }

    private void kept(Verification task, VerificationOutcome outcome) {
        changed.execute();
        Button back = new Button(Words.say("outcome.undo"), click -> takeBack(task));
        back.addClickShortcut(Key.KEY_Z).listenOn(this);
        removeAll();
        add(new Span(Words.say("outcome.kept", VisibleText.of(task.what().about()), Words.of(outcome))), back);
        back.focus();
    }

    private void takeBack(Verification task) {
        boolean done = verifications.takeBackEnd(member, task.id());
        removeAll();
        add(new Span(done ? Words.say("outcome.takenBack") : Words.say("outcome.tooLate")));
        changed.execute();
        // The button that had the focus is gone; the keys go on from here.
        focus();
    }
}
