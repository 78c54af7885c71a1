package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.review.api.FoundLink;
import java.util.List;

/** What the pages link to. */
final class LinksSection extends Section {

    LinksSection(List<FoundLink> links) {
        addClassName("section");
        H2 title = new H2(Words.say("links.title"));
        title.addClassName("h2");
        add(title);
        if (links.isEmpty()) {
            Paragraph none = new Paragraph(Words.say("links.none"));
            none.addClassNames("s", "ink-2");
            add(none);
        } else {
            add(new LinkItems(links));
        }
    }
}
