package dev.plumbline.portal.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumbline.portal.base.ui.VisibleText;

/** A link for somebody, shown this once. */
final class LinkDialog extends Dialog {

    LinkDialog(String name, String link) {
        setHeaderTitle("A link for " + VisibleText.of(name));
        TextField field = new TextField("Link");
        field.setValue(link);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setAutofocus(true);
        Div form = new Div(
                new Paragraph("Send it to them yourself: it works once, for seven days, and sets their password."),
                field);
        form.addClassName("dialog-form");
        add(form);
        getFooter().add(new Button("Done", click -> close()));
    }
}
