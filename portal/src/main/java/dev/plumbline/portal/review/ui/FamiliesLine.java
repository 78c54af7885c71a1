package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.html.Paragraph;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.scraper.rule.Families;
import dev.plumbline.scraper.rule.Families.Standing;
import java.util.stream.Collectors;

/** From how many independent families open findings come, and what would settle each. */
final class FamiliesLine extends Paragraph {

    FamiliesLine(Families families) {
        addClassNames("s", "ink-2");
        String labels = families.standing().stream().map(Standing::label).collect(Collectors.joining(", "));
        String settled = families.standing().stream().map(Standing::settledBy).collect(Collectors.joining("; "));
        setText(Words.say("families.standing", families.independent(), labels, settled));
    }
}
