package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.QuotePair;
import dev.plumbline.portal.base.ui.SeverityMark;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.finding.FindingDetail;
import dev.plumbline.portal.finding.Statements;
import dev.plumbline.portal.rules.RuleTexts;
import dev.plumbline.scraper.rule.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What to ask: one neutral question for each thing that does not line up, with the quotes it rests on. */
final class QuestionSection extends Section {

    QuestionSection(List<FindingDetail> findings, Map<UUID, String> names) {
        addClassNames("section", "kit");
        H2 title = new H2("What to ask");
        title.addClassName("h2");
        add(title);
        if (findings.isEmpty()) {
            add(new EmptyState(
                    "Questions will appear here",
                    "Each thing that does not line up becomes a question with both quotes. Nothing is open now; that"
                            + " clears nobody: the candidate's page says what could not be compared."));
            return;
        }
        OrderedList questions = new OrderedList();
        findings.forEach(finding -> questions.add(question(finding, names)));
        add(questions);
    }

    private static ListItem question(FindingDetail finding, Map<UUID, String> names) {
        H3 ask = new H3(
                RuleTexts.of(finding.row().rule()).map(RuleInfo::ask).orElse("What would you like to add to this?"));
        ask.addClassName("h3");
        Span facts = new Span(VisibleText.of(finding.row().headline()));
        facts.addClassNames("s", "ink-2");
        Div why = new Div(new SeverityMark(finding.row().severity()), facts);
        why.addClassName("row");
        ListItem item =
                new ListItem(ask, why, new QuotePair(Statements.of(finding, names), Statements.relation(finding)));
        RuleTexts.of(finding.row().rule())
                .map(rule -> new Paragraph("Could also be: " + String.join("; ", rule.innocentExplanations()) + "."))
                .ifPresent(also -> {
                    also.addClassNames("s", "ink-2", "prose");
                    item.add(also);
                });
        return item;
    }
}
