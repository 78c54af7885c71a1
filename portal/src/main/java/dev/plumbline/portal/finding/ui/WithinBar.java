package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import dev.plumbline.portal.base.ui.Words;
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
            Button all = new Button(Words.say("within.all"), click -> showAll.execute());
            all.addThemeVariants(ButtonVariant.TERTIARY);
            add(
                    new Span(
                            switch (group.by()) {
                                case CANDIDATE -> Words.say("within.candidate");
                                case RULE -> Words.say("within.rule");
                                case CLUSTER -> Words.say("within.cluster");
                            }),
                    all);
        }
    }
}
