package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.FindingRow;
import dev.plumbline.scraper.rule.Families;
import java.time.Instant;
import java.util.List;

/** What does not line up. */
final class FindingsSection extends Section {

    FindingsSection(List<FindingRow> findings, Families families, Instant now) {
        addClassName("section");
        H2 title = new H2(Words.say("standing.title"));
        title.addClassName("h2");
        add(title);
        if (findings.isEmpty()) {
            Paragraph none = new Paragraph(Words.say("standing.none"));
            none.addClassNames("s", "ink-2");
            add(none);
        } else {
            if (families.independent() > 0) {
                add(new FamiliesLine(families));
            }
            add(new FindingItems(findings, now));
        }
    }
}
