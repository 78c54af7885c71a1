package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ui.Refusals;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.interview.NewVerification;
import dev.plumbline.portal.interview.VerificationKind;
import dev.plumbline.portal.interview.Verifications;
import dev.plumbline.portal.security.Member;
import java.util.UUID;

/** Which claim is verified, whom to ask, and where that contact was found. */
final class VerificationDialog extends Dialog {
    private final Select<VerificationKind> kind = new Select<>();
    private final TextField about = new TextField(Words.say("verification.claim"));
    private final TextField contact = new TextField(Words.say("verification.contact"));
    private final TextField source = new TextField(Words.say("verification.source"));
    private final Paragraph problem = new Paragraph();

    VerificationDialog(InterviewDesk desk, Member member, UUID candidate, Runnable opened) {
        setHeaderTitle(Words.say("verification.title"));
        kind.setLabel(Words.say("verification.kind"));
        kind.setItems(VerificationKind.values());
        kind.setItemLabelGenerator(Words::of);
        kind.addValueChangeListener(change -> {
            contact.setVisible(change.getValue().asksSomebody());
            source.setVisible(change.getValue().asksSomebody());
        });
        kind.setValue(VerificationKind.EMPLOYER);
        about.setMaxLength(Verifications.LONGEST);
        contact.setMaxLength(Verifications.LONGEST);
        source.setMaxLength(Verifications.LONGEST);
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        Div form = new Div(kind, about, contact, source, problem);
        form.addClassName("dialog-form");
        add(form);
        Button open = new Button(Words.say("verification.open"), click -> {
            try {
                desk.verifications()
                        .open(
                                member,
                                candidate,
                                new NewVerification(
                                        kind.getValue(), about.getValue(), contact.getValue(), source.getValue()));
                close();
                opened.run();
            } catch (Problem refused) {
                problem.setText(Refusals.say(refused));
            }
        });
        open.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.say("review.cancel"), click -> close()), open);
    }
}
