package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.plumbline.portal.review.api.FoundLink;
import java.util.List;

/** What the pages link to. */
final class LinksSection extends Section {

    LinksSection(List<FoundLink> links) {
        addClassName("section");
        H2 title = new H2("Links found");
        title.addClassName("h2");
        add(title);
        if (links.isEmpty()) {
            Paragraph none = new Paragraph("The pages link to no other place of this person.");
            none.addClassNames("s", "ink-2");
            add(none);
        } else {
            add(new LinkItems(links));
        }
    }
}
