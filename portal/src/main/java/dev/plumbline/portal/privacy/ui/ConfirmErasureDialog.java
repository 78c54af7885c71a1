package dev.plumbline.portal.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ui.Refusals;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.privacy.Erasure;
import dev.plumbline.portal.privacy.Erasures;
import dev.plumbline.portal.security.Member;

/** What goes for good, before the second admin says so. */
final class ConfirmErasureDialog extends Dialog {

    ConfirmErasureDialog(Erasures erasures, Member member, Erasure erasure, Runnable done) {
        setHeaderTitle(Words.say("privacy.eraseTitle"));
        Div problem = new Div();
        problem.getElement().setAttribute("role", "alert");
        Div form = new Div(
                new Paragraph(Words.say("privacy.eraseWhat")),
                ErasureWords.impact(erasures.preview(member, erasure.candidate())),
                problem);
        form.addClassName("dialog-form");
        add(form);
        Button erase = new Button(Words.say("privacy.eraseForGood"), click -> {
            try {
                erasures.confirm(member, erasure.id());
                close();
                done.run();
            } catch (Problem refused) {
                problem.setText(Refusals.say(refused));
            }
        });
        erase.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(new Button(Words.say("privacy.cancel"), click -> close()), erase);
    }
}
