package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.FindingWords;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.SeverityMark;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.DispositionState;
import dev.plumbline.portal.finding.FindingRow;
import dev.plumbline.portal.rules.RuleTexts;
import java.time.Instant;
import java.util.List;

/** The findings of one candidate, newest first, each with its answer. */
final class FindingItems extends Div {

    FindingItems(List<FindingRow> findings, Instant now) {
        Table table = new Table(
                "tbl",
                Words.say("standing.severity"),
                Words.say("standing.finding"),
                Words.say("standing.rule"),
                Words.say("standing.answer"),
                Words.say("standing.found"));
        for (FindingRow finding : findings) {
            String state = finding.state() == DispositionState.OPEN ? "–" : Words.of(finding.state());
            table.row(
                    new SeverityMark(finding.severity()),
                    Links.to("inbox/" + finding.id(), FindingWords.say(finding.headline())),
                    new Span(RuleTexts.label(finding.rule())),
                    quiet(state),
                    quiet(Times.age(finding.firstSeen(), now)));
        }
        add(table);
    }

    private static Span quiet(String words) {
        Span span = new Span(words);
        span.addClassNames("s", "ink-2", "nowrap");
        return span;
    }
}
