package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.Count;
import dev.plumbline.portal.interview.VerificationView;
import java.util.function.Function;

/** What waits, what of it is one's own, and what has ended; with how many there are. */
final class RequestTabs extends Nav {

    RequestTabs() {
        addClassName("tabs");
        setAriaLabel(Words.say("requests.views"));
    }

    void show(VerificationView current, Function<VerificationView, Count> counts) {
        removeAll();
        for (VerificationView view : VerificationView.values()) {
            Anchor tab = Links.to(RequestsView.PATH + "?view=" + view.label(), Words.of(view));
            Span number = new Span(counts.apply(view).words());
            number.addClassName("n");
            tab.add(number);
            if (view == current) {
                tab.getElement().setAttribute("aria-current", "page");
            }
            add(tab);
        }
    }
}
