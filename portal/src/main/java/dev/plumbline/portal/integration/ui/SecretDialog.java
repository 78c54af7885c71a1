package dev.plumbline.portal.integration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumbline.portal.base.ui.Words;

/** A secret, shown this once. */
final class SecretDialog extends Dialog {

    SecretDialog(String what, String secret) {
        setHeaderTitle(what);
        setCloseOnOutsideClick(false);
        TextField field = new TextField(what);
        field.setValue(secret);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setAutofocus(true);
        Div form = new Div(new Paragraph(Words.say("tokens.copy")), field);
        form.addClassName("dialog-form");
        add(form);
        getFooter().add(new Button(Words.say("tokens.copied"), click -> close()));
    }
}
