package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.plumbline.scraper.rule.Coverage;

/** How much was compared and what could not be: a sentence over a ruler of one tick a claim. */
public final class CoverageBar extends Div {

    private static final int MOST_TICKS = 60;

    /**
     * Shows a coverage.
     *
     * @param differing how many of the compared claims differ
     */
    public CoverageBar(Coverage coverage, int differing) {
        addClassName("coverage");
        Span figure = new Span("%d of %d claims compared".formatted(coverage.compared(), coverage.total()));
        figure.addClassName("b");
        Span rest = new Span(rest(coverage, differing));
        rest.addClassName("ink-2");
        Paragraph sentence = new Paragraph(figure, rest);
        sentence.addClassName("s");
        add(sentence, ruler(coverage, differing));
    }

    private static String rest(Coverage coverage, int differing) {
        StringBuilder words = new StringBuilder();
        if (coverage.compared() > 0) {
            words.append(" · ").append(differing).append(differing == 1 ? " differs" : " differ");
        }
        if (!coverage.notCompared().isEmpty()) {
            words.append(" · could not be compared: ")
                    .append(VisibleText.of(String.join("; ", coverage.notCompared())));
        }
        return words.toString();
    }

    private static HtmlComponent ruler(Coverage coverage, int differing) {
        HtmlComponent ruler = new HtmlComponent("div");
        ruler.addClassName("ruler");
        ruler.getElement().setAttribute("aria-hidden", "true");
        int ticks = Math.min(coverage.total(), MOST_TICKS);
        for (int n = 0; n < ticks; n++) {
            Element tick = new Element("i");
            if (n < Math.min(differing, coverage.compared())) {
                tick.setAttribute("class", "d");
            } else if (n >= coverage.compared()) {
                tick.setAttribute("class", "n");
            }
            ruler.getElement().appendChild(tick);
        }
        return ruler;
    }
}
