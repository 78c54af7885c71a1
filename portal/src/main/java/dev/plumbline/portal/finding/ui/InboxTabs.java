package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.Count;
import dev.plumbline.portal.finding.KeptView;
import dev.plumbline.portal.finding.SavedView;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The built-in views and the kept ones, with how many findings each holds. */
final class InboxTabs extends Nav {

    InboxTabs() {
        addClassNames("tabs", "views");
        setAriaLabel(Words.say("inbox.views"));
    }

    /**
     * Draws them.
     *
     * @param kept the kept ones with their numbers, in order
     * @param open the kept one that is shown; null for a built-in one
     */
    void show(Map<SavedView, Count> counts, Map<KeptView, Count> kept, SavedView current, @Nullable UUID open) {
        removeAll();
        for (SavedView view : SavedView.values()) {
            Count count = Optional.ofNullable(counts.get(view)).orElse(Count.of(0));
            tab("inbox?view=" + view.label(), Words.of(view), count, open == null && view == current);
        }
        kept.forEach((view, count) ->
                tab("inbox?kept=" + view.id(), view.name(), count, view.id().equals(open)));
    }

    private void tab(String path, String words, Count count, boolean current) {
        Anchor tab = Links.to(path, words);
        Span number = new Span(count.words());
        number.addClassName("n");
        tab.add(number);
        if (current) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        add(tab);
    }
}
