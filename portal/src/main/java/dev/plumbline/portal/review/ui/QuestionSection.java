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
import dev.plumbline.portal.base.ui.FindingWords;
import dev.plumbline.portal.base.ui.QuotePair;
import dev.plumbline.portal.base.ui.SeverityMark;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.FindingDetail;
import dev.plumbline.portal.finding.Statements;
import dev.plumbline.portal.rules.RuleTexts;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What to ask: one neutral question for each thing that does not line up, with the quotes it rests on. */
final class QuestionSection extends Section {

    QuestionSection(List<FindingDetail> findings, Map<UUID, String> names) {
        addClassNames("section", "kit");
        H2 title = new H2(Words.say("questions.title"));
        title.addClassName("h2");
        add(title);
        if (findings.isEmpty()) {
            add(new EmptyState(Words.say("questions.empty"), Words.say("questions.emptyWhy")));
            return;
        }
        OrderedList questions = new OrderedList();
        findings.forEach(finding -> questions.add(question(finding, names)));
        add(questions);
    }

    private static ListItem question(FindingDetail finding, Map<UUID, String> names) {
        H3 ask = new H3(RuleTexts.of(finding.row().rule())
                .map(RuleTexts::ask)
                .orElseGet(() -> Words.say("questions.openEnded")));
        ask.addClassName("h3");
        Span facts = new Span(VisibleText.of(FindingWords.say(finding.row().headline())));
        facts.addClassNames("s", "ink-2");
        Div why = new Div(new SeverityMark(finding.row().severity()), facts);
        why.addClassName("row");
        ListItem item =
                new ListItem(ask, why, new QuotePair(Statements.of(finding, names), Statements.relation(finding)));
        RuleTexts.of(finding.row().rule())
                .map(rule -> new Paragraph(
                        Words.say("questions.alsoPossible", String.join("; ", RuleTexts.explanations(rule)))))
                .ifPresent(also -> {
                    also.addClassNames("s", "ink-2", "prose");
                    item.add(also);
                });
        return item;
    }
}
