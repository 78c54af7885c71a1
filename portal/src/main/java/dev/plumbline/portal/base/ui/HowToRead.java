package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.plumbline.scraper.rule.Severity;

/** How to read a finding: what it is, what it is not, and the legend of its weights. */
public final class HowToRead extends Div {

    /** All of it. */
    public HowToRead() {
        addClassNames("prose", "stack");
        add(
                new Paragraph(
                        "A finding lays two captured statements side by side, each with the page and the time it was read at, and"
                                + " says how they were compared. It speaks of pages, never of the person."),
                new Paragraph(
                        "Begin with what else could explain it: most findings have an ordinary reason, and some reasons no page"
                                + " can show. Then ask the question below it, and keep the answer as confirmed, explained, dismissed or unsure."),
                new Paragraph(
                        "No findings does not mean cleared. Look at how many claims were compared, and at what could not be."
                                + " Confidence says how surely the pages were read; it is no part of the weight."));
        DescriptionList legend = new DescriptionList();
        legend.addClassName("facts");
        weight(legend, Severity.NOTE, "Context. It asks nothing of you.");
        weight(legend, Severity.ASK, "Worth a question to the candidate.");
        weight(legend, Severity.SETTLE, "To be settled before an offer is made.");
        add(legend);
    }

    private static void weight(DescriptionList legend, Severity severity, String words) {
        legend.add(new DescriptionList.Term(new SeverityMark(severity)), new DescriptionList.Description(words));
    }
}
