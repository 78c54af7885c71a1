package dev.plumbline.portal.reuse.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ui.Refusals;
import dev.plumbline.portal.base.ui.Words;
import java.util.function.BiConsumer;

/** Which words mean nothing, and why; stays open with what was typed until they are marked. */
final class MarkBoilerplateDialog extends Dialog {
    private final TextArea text = new TextArea(Words.say("boilerplate.words"));
    private final TextField reason = new TextField(Words.say("reuse.why"));
    private final Paragraph refused = new Paragraph();
    private final transient BiConsumer<String, String> mark;

    /**
     * @param words to begin with
     * @param mark takes the words and the reason; throws {@link Problem} where they cannot be marked
     */
    MarkBoilerplateDialog(String words, BiConsumer<String, String> mark) {
        this.mark = mark;
        setHeaderTitle(Words.say("boilerplate.title"));
        text.setValue(words);
        text.setHelperText(Words.say("boilerplate.wordsHelp"));
        reason.setHelperText(Words.say("boilerplate.reasonHelp"));
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        Paragraph what = new Paragraph(Words.say("boilerplate.markWhat"));
        what.addClassNames("s", "ink-2");
        Div form = new Div(what, text, reason, refused);
        form.addClassName("dialog-form");
        add(form);
        getFooter()
                .add(
                        new Button(Words.say("reuse.cancel"), click -> close()),
                        new Button(Words.say("boilerplate.mark"), click -> mark()));
    }

    private void mark() {
        try {
            mark.accept(text.getValue(), reason.getValue());
            close();
        } catch (Problem problem) {
            refused.setText(Refusals.say(problem));
        }
    }
}
