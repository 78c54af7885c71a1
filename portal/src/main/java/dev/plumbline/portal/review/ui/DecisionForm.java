package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.shortlist.Decision;
import dev.plumbline.portal.shortlist.Entry;
import dev.plumbline.portal.shortlist.Proposal;
import java.util.List;
import java.util.function.BiConsumer;

/** The decision beside what it rests on; Alt with 1 to 5 chooses, Ctrl with Enter saves. */
final class DecisionForm extends Aside {
    private static final int LONGEST = 4000;
    private static final List<Decision> CHOICES = List.of(Decision.values());
    private static final List<Key> KEYS = List.of(Key.DIGIT_1, Key.DIGIT_2, Key.DIGIT_3, Key.DIGIT_4, Key.DIGIT_5);

    private final RadioButtonGroup<Decision> decision = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea(Words.say("decide.reason"));
    private final Paragraph refused = new Paragraph();
    private transient BiConsumer<Decision, String> decide = (decision, words) -> {};

    DecisionForm(Entry entry) {
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        addClassName("side");
        getElement().setAttribute("aria-label", Words.say("decide.label"));
        H2 title = new H2(Words.say("decide.title"));
        title.addClassName("h2");
        decision.setAriaLabel(Words.say("decide.title"));
        decision.setItems(CHOICES);
        decision.setItemLabelGenerator(item -> Words.of(item) + " (Alt " + (CHOICES.indexOf(item) + 1) + ")");
        decision.setValue(entry.decision());
        reason.setMaxLength(LONGEST);
        reason.setValue(entry.reason() == null ? "" : entry.reason());
        reason.setErrorMessage(Words.say("decide.reasonMissing"));
        Button save = new Button(Words.say("decide.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        Paragraph note = new Paragraph(Words.say("decide.note"));
        note.addClassNames("xs", "ink-2");
        add(title, decision, reason, refused, save, note);
        Proposal proposal = entry.proposal();
        if (proposal != null) {
            add(new Paragraph(
                    proposal.waits()
                            ? Words.say("decide.proposed", Words.of(proposal.decision()))
                            : Words.say(
                                    "decide.sentBack",
                                    Words.of(proposal.decision()),
                                    VisibleText.of(String.valueOf(proposal.sentBackComment())))));
        }
        if (!entry.note().isEmpty()) {
            H2 said = new H2(Words.say("decide.fromRecruiter"));
            said.addClassName("h3");
            add(said, new Paragraph(Words.say("decide.quoted", VisibleText.of(entry.note()))));
        }
        for (int n = 0; n < CHOICES.size(); n++) {
            Decision choice = CHOICES.get(n);
            Shortcuts.addShortcutListener(this, () -> decision.setValue(choice), KEYS.get(n), KeyModifier.ALT);
        }
    }

    /** Takes the decision and its reason. */
    void decides(BiConsumer<Decision, String> taker) {
        decide = taker;
    }

    /** Says why it was not taken; what was typed stays. */
    void refuse(String words) {
        refused.setText(words);
    }

    private void save() {
        Decision chosen = decision.getValue();
        boolean missing = chosen.needsReason() && reason.getValue().isBlank();
        reason.setInvalid(missing);
        if (!missing) {
            decide.accept(chosen, reason.getValue());
        }
    }
}
