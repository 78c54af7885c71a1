package dev.plumbline.portal.reuse.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumbline.portal.base.Problem;
import java.util.function.BiConsumer;

/** Which words mean nothing, and why; stays open with what was typed until they are marked. */
final class MarkBoilerplateDialog extends Dialog {
    private final TextArea text = new TextArea("Words that mean nothing");
    private final TextField reason = new TextField("Why");
    private final Paragraph refused = new Paragraph();
    private final transient BiConsumer<String, String> mark;

    /**
     * @param words to begin with
     * @param mark takes the words and the reason; throws {@link Problem} where they cannot be marked
     */
    MarkBoilerplateDialog(String words, BiConsumer<String, String> mark) {
        this.mark = mark;
        setHeaderTitle("Mark as boilerplate");
        text.setValue(words);
        text.setHelperText("Leave only what everybody says: a letter of your own team, a notice of a marketplace.");
        reason.setHelperText("Your team reads it in the list of boilerplate.");
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        Paragraph what = new Paragraph(
                "Findings that rest on these words alone are empty while the mark stands, for every candidate; taking it back brings"
                        + " them back with their answers.");
        what.addClassNames("s", "ink-2");
        Div form = new Div(what, text, reason, refused);
        form.addClassName("dialog-form");
        add(form);
        getFooter().add(new Button("Cancel", click -> close()), new Button("Mark", click -> mark()));
    }

    private void mark() {
        try {
            mark.accept(text.getValue(), reason.getValue());
            close();
        } catch (Problem problem) {
            refused.setText(problem.getMessage());
        }
    }
}
