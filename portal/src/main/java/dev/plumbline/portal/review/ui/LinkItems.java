package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.review.api.FoundLink;
import java.util.List;

/** What a candidate's pages link to, and whether it links back. */
final class LinkItems extends Div {

    LinkItems(List<FoundLink> links) {
        Table table = new Table("tbl", Words.say("links.link"), Words.say("links.kind"), Words.say("links.state"));
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
        String back = switch (link.state()) {
            case "points-back" -> Words.say("links.pointsBack");
            case "no-link-back" -> Words.say("links.noLinkBack");
            case "seen" -> "";
            default -> Words.say("links.notCaptured");
        };
        if (link.capturedAt() == null) {
            return back;
        }
        String captured = Words.say("links.captured", Times.day(link.capturedAt()));
        return back.isEmpty() ? captured : back + ", " + captured;
    }
}
