package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.interview.NewVerification;
import dev.plumbline.portal.interview.VerificationKind;
import dev.plumbline.portal.interview.Verifications;
import dev.plumbline.portal.security.Member;
import java.util.UUID;

/** Which claim is verified, whom to ask, and where that contact was found. */
final class VerificationDialog extends Dialog {
    private final Select<VerificationKind> kind = new Select<>();
    private final TextField about = new TextField("Claim");
    private final TextField contact = new TextField("Whom to ask: address, number or site");
    private final TextField source = new TextField("Where you found that contact");
    private final Paragraph problem = new Paragraph();

    VerificationDialog(InterviewDesk desk, Member member, UUID candidate, Runnable opened) {
        setHeaderTitle("Verify a claim");
        kind.setLabel("What");
        kind.setItems(VerificationKind.values());
        kind.setItemLabelGenerator(VerificationKind::words);
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
        Button open = new Button("Open", click -> {
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
                problem.setText(refused.getMessage());
            }
        });
        open.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), open);
    }
}
