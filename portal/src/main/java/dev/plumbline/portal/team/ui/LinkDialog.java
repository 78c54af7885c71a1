package dev.plumbline.portal.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;

/** A link for somebody, shown this once. */
final class LinkDialog extends Dialog {

    LinkDialog(String name, String link) {
        setHeaderTitle(Words.say("link.title", VisibleText.of(name)));
        TextField field = new TextField(Words.say("link.link"));
        field.setValue(link);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setAutofocus(true);
        Div form = new Div(new Paragraph(Words.say("link.send")), field);
        form.addClassName("dialog-form");
        add(form);
        getFooter().add(new Button(Words.say("link.done"), click -> close()));
    }
}
