package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.finding.Count;
import dev.plumbline.portal.finding.SavedView;
import java.util.Map;

/** The saved views with how many findings each holds. */
final class SavedViewTabs extends Nav {

    SavedViewTabs() {
        addClassNames("tabs", "views");
        setAriaLabel("Saved views");
    }

    void show(Map<SavedView, Count> counts, SavedView current) {
        removeAll();
        for (SavedView view : SavedView.values()) {
            Anchor tab = Links.to("inbox?view=" + view.label(), view.words());
            Span count = new Span(counts.getOrDefault(view, Count.of(0)).words());
            count.addClassName("n");
            tab.add(count);
            if (view == current) {
                tab.getElement().setAttribute("aria-current", "page");
            }
            add(tab);
        }
    }
}
