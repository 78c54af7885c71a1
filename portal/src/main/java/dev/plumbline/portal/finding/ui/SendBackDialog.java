package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import dev.plumbline.portal.base.ui.Words;
import java.util.function.Consumer;

/** Why a dismissal is not signed. */
final class SendBackDialog extends Dialog {
    private static final int LONGEST = 4000;

    SendBackDialog(Consumer<String> sendBack) {
        setHeaderTitle(Words.say("sendBack.title"));
        TextArea comment = new TextArea(Words.say("sendBack.missing"));
        comment.setMaxLength(LONGEST);
        comment.setRequiredIndicatorVisible(true);
        comment.setErrorMessage(Words.say("sendBack.noReason"));
        Div form = new Div(comment);
        form.addClassName("dialog-form");
        add(form);
        getFooter()
                .add(
                        new Button(Words.say("finding.cancel"), click -> close()),
                        new Button(Words.say("sendBack.send"), click -> {
                            comment.setInvalid(comment.getValue().isBlank());
                            if (!comment.getValue().isBlank()) {
                                close();
                                sendBack.accept(comment.getValue());
                            }
                        }));
    }
}
