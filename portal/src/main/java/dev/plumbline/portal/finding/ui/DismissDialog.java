package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dev.plumbline.portal.finding.DismissalReason;
import dev.plumbline.portal.finding.NewDisposition;
import java.util.function.Consumer;

/** Why a finding does not count: a reason, and words where none of the list fits. */
final class DismissDialog extends Dialog {
    private static final int LONGEST = 4000;

    private final Select<DismissalReason> reason = new Select<>();
    private final TextArea comment = new TextArea("Comment for the team");
    private final transient Consumer<NewDisposition> answer;

    DismissDialog(String what, Consumer<NewDisposition> answer) {
        this.answer = answer;
        setHeaderTitle("Dismiss " + what);
        reason.setLabel("Reason");
        reason.setItems(DismissalReason.values());
        reason.setItemLabelGenerator(DismissalReason::words);
        reason.setRequiredIndicatorVisible(true);
        comment.setMaxLength(LONGEST);
        Div form = new Div(reason, comment);
        form.addClassName("dialog-form");
        add(form);
        getFooter().add(new Button("Cancel", click -> close()), new Button("Dismiss", click -> dismiss()));
    }

    private void dismiss() {
        DismissalReason chosen = reason.getValue();
        String words = comment.getValue().strip();
        reason.setInvalid(chosen == null);
        reason.setErrorMessage("Choose a reason");
        boolean tooShort = chosen == DismissalReason.OTHER && words.length() < DismissalReason.LEAST_WORDS;
        comment.setInvalid(tooShort);
        comment.setErrorMessage("Say in %d characters or more why".formatted(DismissalReason.LEAST_WORDS));
        if (chosen != null && !tooShort) {
            close();
            answer.accept(NewDisposition.dismissed(chosen, words.isEmpty() ? null : words));
        }
    }
}
