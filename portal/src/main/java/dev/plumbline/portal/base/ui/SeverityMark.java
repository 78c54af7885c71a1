package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.html.Span;
import dev.plumbline.scraper.rule.Severity;
import java.util.Locale;

/** How much a finding matters before an offer: shape, word and colour, always all three. */
public final class SeverityMark extends Span {

    /** Marks one finding. */
    public SeverityMark(Severity severity) {
        String shape = severity.name().toLowerCase(Locale.ROOT);
        addClassNames("sev", shape);
        add(new Glyph(shape), new Span(word(severity)));
    }

    /** The severity as people say it. */
    public static String word(Severity severity) {
        return Words.of(severity);
    }
}
