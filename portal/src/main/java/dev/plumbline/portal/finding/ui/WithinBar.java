package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import dev.plumbline.portal.finding.GroupKey;
import org.jspecify.annotations.Nullable;

/** Says that the list is one group alone, and leads back to all. */
final class WithinBar extends Div {
    private final Command showAll;

    WithinBar(Command showAll) {
        this.showAll = showAll;
        addClassName("narrowed");
        setVisible(false);
    }

    void show(@Nullable GroupKey group) {
        removeAll();
        setVisible(group != null);
        if (group != null) {
            Button all = new Button("Show all", click -> showAll.execute());
            all.addThemeVariants(ButtonVariant.TERTIARY);
            add(
                    new Span(
                            switch (group.by()) {
                                case CANDIDATE -> "Findings of one candidate.";
                                case RULE -> "Findings of one rule.";
                                case CLUSTER -> "Findings that rest on the same words, whoever they are of.";
                            }),
                    all);
        }
    }
}
