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

    /** Shows a coverage. */
    public CoverageBar(Coverage coverage) {
        addClassName("coverage");
        Span figure = new Span(Words.say("coverage.compared", coverage.compared(), coverage.total()));
        figure.addClassName("b");
        Span rest = new Span(rest(coverage));
        rest.addClassName("ink-2");
        Paragraph sentence = new Paragraph(figure, rest);
        sentence.addClassName("s");
        add(sentence, ruler(coverage));
    }

    private static String rest(Coverage coverage) {
        StringBuilder words = new StringBuilder();
        if (!coverage.rows().isEmpty()) {
            long differing = count(coverage, "differs");
            words.append(" · ").append(Words.say("coverage.differing", coverage.compared() - differing, differing));
        }
        if (!coverage.notCompared().isEmpty()) {
            words.append(" · ")
                    .append(Words.say(
                            "coverage.notCompared", VisibleText.of(String.join("; ", coverage.notCompared()))));
        }
        return words.toString();
    }

    private static long count(Coverage coverage, String result) {
        return coverage.rows().stream()
                .filter(row -> row.result().equals(result))
                .count();
    }

    private static HtmlComponent ruler(Coverage coverage) {
        HtmlComponent ruler = new HtmlComponent("div");
        ruler.addClassName("ruler");
        ruler.getElement().setAttribute("aria-hidden", "true");
        for (Coverage.Row row : coverage.rows().stream().limit(MOST_TICKS).toList()) {
            Element tick = new Element("i");
            switch (row.result()) {
                case "differs" -> tick.setAttribute("class", "d");
                case "not compared" -> tick.setAttribute("class", "n");
                default -> tick.setAttribute("class", "c");
            }
            ruler.getElement().appendChild(tick);
        }
        return ruler;
    }
}
