package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Why a dismissal is not signed. */
final class SendBackDialog extends Dialog {
    private static final int LONGEST = 4000;

    SendBackDialog(Consumer<String> sendBack) {
        setHeaderTitle("Send the dismissal back");
        TextArea comment = new TextArea("What is missing");
        comment.setMaxLength(LONGEST);
        comment.setRequiredIndicatorVisible(true);
        comment.setErrorMessage("Say why it goes back");
        Div form = new Div(comment);
        form.addClassName("dialog-form");
        add(form);
        getFooter().add(new Button("Cancel", click -> close()), new Button("Send back", click -> {
            comment.setInvalid(comment.getValue().isBlank());
            if (!comment.getValue().isBlank()) {
                close();
                sendBack.accept(comment.getValue());
            }
        }));
    }
}
