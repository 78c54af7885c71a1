package dev.plumbline.portal.shortlist.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** What a new shortlist is called. */
final class NewShortlistDialog extends Dialog {
    private static final int LONGEST = 120;

    NewShortlistDialog(Consumer<String> create) {
        setHeaderTitle("New shortlist");
        TextField name = new TextField("Name");
        name.setMaxLength(LONGEST);
        name.setRequiredIndicatorVisible(true);
        name.setErrorMessage("Give it a name");
        Div form = new Div(name);
        form.addClassName("dialog-form");
        add(form);
        Button begin = new Button("Begin", click -> {
            String words = name.getValue().strip();
            name.setInvalid(words.isEmpty());
            if (!words.isEmpty()) {
                close();
                create.accept(words);
            }
        });
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.addClickShortcut(Key.ENTER);
        getFooter().add(new Button("Cancel", click -> close()), begin);
        addOpenedChangeListener(opened -> name.focus());
    }
}
