package dev.plumbline.portal.reuse.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.DismissalReason;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Why what two people share does not count. */
final class DismissReuseDialog extends Dialog {
    private static final int LONGEST = 4000;

    private final Select<DismissalReason> reason = new Select<>();
    private final TextArea comment = new TextArea(Words.say("reuse.dismissComment"));
    private final transient BiConsumer<DismissalReason, @Nullable String> answer;

    DismissReuseDialog(BiConsumer<DismissalReason, @Nullable String> answer) {
        this.answer = answer;
        setHeaderTitle(Words.say("reuse.dismissTitle"));
        reason.setLabel(Words.say("reuse.dismissReason"));
        reason.setItems(DismissalReason.values());
        reason.setItemLabelGenerator(Words::of);
        reason.setRequiredIndicatorVisible(true);
        comment.setMaxLength(LONGEST);
        Paragraph what = new Paragraph(Words.say("reuse.dismissWhat"));
        what.addClassNames("s", "ink-2");
        Div form = new Div(what, reason, comment);
        form.addClassName("dialog-form");
        add(form);
        getFooter()
                .add(
                        new Button(Words.say("reuse.cancel"), click -> close()),
                        new Button(Words.say("reuse.dismiss"), click -> dismiss()));
    }

    private void dismiss() {
        DismissalReason chosen = reason.getValue();
        String words = comment.getValue().strip();
        reason.setInvalid(chosen == null);
        reason.setErrorMessage(Words.say("reuse.chooseReason"));
        boolean tooShort = chosen == DismissalReason.OTHER && words.length() < DismissalReason.LEAST_WORDS;
        comment.setInvalid(tooShort);
        comment.setErrorMessage(Words.say("reuse.sayWhy", DismissalReason.LEAST_WORDS));
        if (chosen != null && !tooShort) {
            close();
            answer.accept(chosen, words.isEmpty() ? null : words);
        }
    }
}
