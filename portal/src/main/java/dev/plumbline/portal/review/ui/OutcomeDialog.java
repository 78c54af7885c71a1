package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ui.Refusals;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.interview.Notes;
import dev.plumbline.portal.interview.Verification;
import dev.plumbline.portal.interview.VerificationKind;
import dev.plumbline.portal.interview.VerificationOutcome;
import dev.plumbline.portal.interview.Verifications;
import dev.plumbline.portal.security.Member;
import java.util.function.Consumer;

/** What came of a verification. */
final class OutcomeDialog extends Dialog {
    private final RadioButtonGroup<VerificationOutcome> outcome = new RadioButtonGroup<>(Words.say("outcome.outcome"));
    private final TextArea note = new TextArea(Words.say("outcome.note"));
    private final Paragraph problem = new Paragraph();

    OutcomeDialog(Verifications verifications, Member member, Verification task, Consumer<VerificationOutcome> ended) {
        setHeaderTitle(Words.say("outcome.title"));
        outcome.setItems(VerificationOutcome.values());
        outcome.setItemLabelGenerator(Words::of);
        outcome.setErrorMessage(Words.say("outcome.missing"));
        note.setMaxLength(Notes.LONGEST);
        note.setVisible(task.what().kind() != VerificationKind.BACKGROUND);
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        Div form = new Div(outcome, note, problem);
        form.addClassName("dialog-form");
        add(form);
        Button keep = new Button(Words.say("review.keep"), click -> {
            outcome.setInvalid(outcome.getValue() == null);
            if (outcome.getValue() != null) {
                keep(verifications, member, task, ended);
            }
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.say("review.cancel"), click -> close()), keep);
    }

    private void keep(
            Verifications verifications, Member member, Verification task, Consumer<VerificationOutcome> ended) {
        try {
            verifications.end(member, task.id(), outcome.getValue(), note.getValue());
            close();
            ended.accept(outcome.getValue());
        } catch (Problem refused) {
            problem.setText(Refusals.say(refused));
        }
    }
}
