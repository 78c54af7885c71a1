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
                new Paragraph(Words.say("howToRead.what")),
                new Paragraph(Words.say("howToRead.begin")),
                new Paragraph(Words.say("howToRead.notCleared")));
        DescriptionList legend = new DescriptionList();
        legend.addClassName("facts");
        weight(legend, Severity.NOTE, Words.say("howToRead.note"));
        weight(legend, Severity.ASK, Words.say("howToRead.ask"));
        weight(legend, Severity.SETTLE, Words.say("howToRead.settle"));
        add(legend);
    }

    private static void weight(DescriptionList legend, Severity severity, String words) {
        legend.add(new DescriptionList.Term(new SeverityMark(severity)), new DescriptionList.Description(words));
    }
}
