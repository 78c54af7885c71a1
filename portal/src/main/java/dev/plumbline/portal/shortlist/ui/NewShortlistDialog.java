package dev.plumbline.portal.shortlist.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumbline.portal.base.ui.Words;
import java.util.function.Consumer;

/** What a new shortlist is called. */
final class NewShortlistDialog extends Dialog {
    private static final int LONGEST = 120;

    NewShortlistDialog(Consumer<String> create) {
        setHeaderTitle(Words.say("newShortlist.title"));
        TextField name = new TextField(Words.say("newShortlist.name"));
        name.setMaxLength(LONGEST);
        name.setRequiredIndicatorVisible(true);
        name.setErrorMessage(Words.say("newShortlist.noName"));
        Div form = new Div(name);
        form.addClassName("dialog-form");
        add(form);
        Button begin = new Button(Words.say("newShortlist.begin"), click -> {
            String words = name.getValue().strip();
            name.setInvalid(words.isEmpty());
            if (!words.isEmpty()) {
                close();
                create.accept(words);
            }
        });
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(Words.say("shortlist.cancel"), click -> close()), begin);
        addOpenedChangeListener(opened -> name.focus());
    }
}
