package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.review.api.FoundLink;
import java.util.List;

/** What a candidate's pages link to, and whether it links back. */
final class LinkItems extends Div {

    LinkItems(List<FoundLink> links) {
        Table table = new Table("tbl", "Link", "Kind", "State");
        for (FoundLink link : links) {
            Span state = new Span(words(link));
            state.addClassNames("s", "ink-2");
            Span kind = new Span(link.kind());
            kind.addClassNames("s", "ink-2");
            table.row(Links.out(link.url(), link.url()), kind, state);
        }
        add(table);
    }

    private static String words(FoundLink link) {
        String when = link.capturedAt() == null ? "" : ", captured " + Times.day(link.capturedAt());
        return switch (link.state()) {
            case "points-back" -> "links back" + when;
            case "no-link-back" -> "does not link back" + when;
            case "seen" -> "captured" + when.replace(", captured", "");
            default -> "not captured yet";
        };
    }
}
