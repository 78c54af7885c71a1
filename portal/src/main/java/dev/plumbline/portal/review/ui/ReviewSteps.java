package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import dev.plumbline.portal.shortlist.Decision;
import dev.plumbline.portal.shortlist.Entry;
import java.util.List;

/** Where one is in a shortlist: a tick each candidate, long where something was decided, with the plumb at this one. */
final class ReviewSteps extends Div {
    private static final int MOST = 40;

    ReviewSteps(List<Entry> entries, int at) {
        addClassName("steps");
        getElement().setAttribute("aria-hidden", "true");
        int first = Math.clamp(at - MOST / 2, 0, Math.max(0, entries.size() - MOST));
        for (int n = first; n < Math.min(entries.size(), first + MOST); n++) {
            Element tick = new Element("i");
            if (n == at) {
                tick.setAttribute("class", "now");
            } else if (entries.get(n).decision() != Decision.UNDECIDED) {
                tick.setAttribute("class", "done");
            }
            getElement().appendChild(tick);
        }
    }
}
