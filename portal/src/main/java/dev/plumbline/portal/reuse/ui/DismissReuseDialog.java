package dev.plumbline.portal.reuse.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dev.plumbline.portal.finding.DismissalReason;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Why what two people share does not count. */
final class DismissReuseDialog extends Dialog {
    private static final int LONGEST = 4000;

    private final Select<DismissalReason> reason = new Select<>();
    private final TextArea comment = new TextArea("Comment for the team");
    private final transient BiConsumer<DismissalReason, @Nullable String> answer;

    DismissReuseDialog(BiConsumer<DismissalReason, @Nullable String> answer) {
        this.answer = answer;
        setHeaderTitle("Dismiss what these two share");
        reason.setLabel("Reason");
        reason.setItems(DismissalReason.values());
        reason.setItemLabelGenerator(DismissalReason::words);
        reason.setRequiredIndicatorVisible(true);
        comment.setMaxLength(LONGEST);
        Paragraph what = new Paragraph(
                "It leaves the board, the graph, exports and both people's findings, and comes back when they share something else.");
        what.addClassNames("s", "ink-2");
        Div form = new Div(what, reason, comment);
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
            answer.accept(chosen, words.isEmpty() ? null : words);
        }
    }
}
