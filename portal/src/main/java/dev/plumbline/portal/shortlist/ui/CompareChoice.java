package dev.plumbline.portal.shortlist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.shortlist.Entry;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which two to four of a list to see beside each other. */
final class CompareChoice extends Span {
    private static final int MOST = 4;

    private final Set<UUID> chosen = new LinkedHashSet<>();
    private final Button compare = new Button(Words.say("shortlist.compare"));

    CompareChoice() {
        compare.setEnabled(false);
        compare.addClickListener(click -> getUI().ifPresent(ui -> ui.navigate(
                "compare",
                QueryParameters.of("ids", chosen.stream().map(UUID::toString).collect(Collectors.joining(","))))));
        add(compare, new Span(" " + Words.say("shortlist.mark")));
        addClassNames("s", "ink-2");
    }

    Checkbox box(Entry entry) {
        Checkbox box = new Checkbox();
        box.setAriaLabel(Words.say("shortlist.compareOf", VisibleText.of(entry.candidateName())));
        box.setValue(chosen.contains(entry.candidate()));
        box.addValueChangeListener(changed -> {
            if (changed.getValue()) {
                chosen.add(entry.candidate());
            } else {
                chosen.remove(entry.candidate());
            }
            compare.setEnabled(chosen.size() >= 2 && chosen.size() <= MOST);
        });
        return box;
    }
}
