package dev.plumbline.portal.shortlist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.shortlist.Decision;
import dev.plumbline.portal.shortlist.Entry;
import java.util.function.BiConsumer;

/** A lead's decision with its reason. */
final class DecisionDialog extends Dialog {
    private static final int LONGEST = 4000;

    /**
     * Asks for a decision.
     *
     * @param first what is chosen at first; the reason that stands is offered for the decision that stands only
     */
    DecisionDialog(Entry entry, Decision first, BiConsumer<Decision, String> decide) {
        setHeaderTitle(Words.say("decision.title", VisibleText.of(entry.candidateName())));
        RadioButtonGroup<Decision> decision = new RadioButtonGroup<>();
        decision.setLabel(Words.say("decision.yours"));
        decision.setItems(Decision.values());
        decision.setItemLabelGenerator(Words::of);
        decision.setValue(first);
        TextArea reason = new TextArea(Words.say("decision.reason"));
        reason.setMaxLength(LONGEST);
        reason.setValue(entry.reason() == null || first != entry.decision() ? "" : entry.reason());
        reason.setErrorMessage(Words.say("decision.noReason"));
        Paragraph note = new Paragraph(Words.say("decision.note"));
        note.addClassNames("xs", "ink-2");
        Div form = new Div(decision, reason, note);
        form.addClassName("dialog-form");
        add(form);
        Button save = new Button(Words.say("decision.save"), click -> {
            Decision chosen = decision.getValue();
            boolean missing = chosen.needsReason() && reason.getValue().isBlank();
            reason.setInvalid(missing);
            if (!missing) {
                close();
                decide.accept(chosen, reason.getValue());
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        if (first != entry.decision()) {
            addOpenedChangeListener(opened -> reason.focus());
        }
        getFooter().add(new Button(Words.say("shortlist.cancel"), click -> close()), save);
    }
}
