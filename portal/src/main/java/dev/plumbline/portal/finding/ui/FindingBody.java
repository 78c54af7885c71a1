package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.plumbline.portal.base.ui.ComparisonMark;
import dev.plumbline.portal.base.ui.FindingWords;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Glyph;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.QuotePair;
import dev.plumbline.portal.base.ui.Relation;
import dev.plumbline.portal.base.ui.SeverityMark;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.FindingDetail;
import dev.plumbline.portal.finding.FindingRow;
import dev.plumbline.portal.finding.Statements;
import dev.plumbline.portal.rules.RuleTexts;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.RuleInfo;
import java.util.Map;
import java.util.UUID;

/** What a finding says: the facts, the quotes, how they were compared, what else could explain them, what to ask, what was answered. */
final class FindingBody extends Div {

    FindingBody(FindingDetail detail, Map<UUID, String> names) {
        FindingRow row = detail.row();
        add(weight(row), new H2(VisibleText.of(FindingWords.say(row.headline()))), whose(row), why(row));
        add(new QuotePair(Statements.of(detail, names), Statements.relation(detail)));
        if (isSharedByTwo(detail)) {
            Paragraph both = new Paragraph(Links.to("reuse/finding/" + row.id(), Words.say("finding.bothTexts")));
            both.addClassName("s");
            add(both);
        }
        if (!detail.compared().isEmpty()) {
            add(new H3(Words.say("finding.howCompared")), how(detail));
        }
        RuleTexts.of(row.rule()).ifPresent(this::explain);
        add(new H3(Words.say("finding.history")), new HistoryList(detail, names));
    }

    private static boolean isSharedByTwo(FindingDetail detail) {
        return detail.row().family() == Family.TEXT
                && Statements.relation(detail) == Relation.REUSED
                && detail.evidence().stream()
                                .map(said -> said.evidence().account())
                                .distinct()
                                .count()
                        > 1;
    }

    private static Div weight(FindingRow row) {
        Span words = new Span(Words.say(
                "finding.weight",
                Words.of(row.family()),
                Words.of(row.confidence()),
                row.gone() ? Words.say("finding.gone") : lower(Words.of(row.state()))));
        words.addClassNames("s", "ink-2");
        Div weight = new Div(new SeverityMark(row.severity()), words);
        weight.addClassName("row");
        return weight;
    }

    private static Paragraph whose(FindingRow row) {
        Component candidate = Links.to("candidates/" + row.candidate(), row.candidateName());
        String label = RuleTexts.label(row.rule());
        Component rule = RuleTexts.of(row.rule())
                .<Component>map(known -> Links.to(RuleTexts.help(known.id()), label))
                .orElseGet(() -> new Span(label));
        Span between = new Span(" · ");
        between.addClassName("ink-2");
        Paragraph whose = new Paragraph(bdi(candidate), between, rule);
        whose.addClassName("s");
        return whose;
    }

    private static Component bdi(Component link) {
        Foreign direction = new Foreign("");
        direction.getElement().appendChild(link.getElement());
        return direction;
    }

    private static Paragraph why(FindingRow row) {
        Paragraph why = new Paragraph(VisibleText.of(FindingWords.say(row.message())));
        why.addClassNames("s", "prose", "why");
        return why;
    }

    private static Table how(FindingDetail detail) {
        Table how = new Table(
                "how", Words.say("finding.feature"), site(detail, 0), site(detail, 1), Words.say("finding.result"));
        for (Finding.Feature feature : detail.compared()) {
            how.row(
                    new Span(VisibleText.of(FindingWords.say(feature.name()))),
                    new Foreign(feature.left()),
                    new Foreign(feature.right()),
                    ComparisonMark.ofResult(feature.result()));
        }
        return how;
    }

    private static String site(FindingDetail detail, int n) {
        int last = detail.evidence().size() - 1;
        String label =
                detail.evidence().get(Math.min(n, last)).evidence().site().label();
        return VisibleText.of(label);
    }

    private void explain(RuleInfo rule) {
        UnorderedList explanations = new UnorderedList();
        explanations.addClassNames("bullets", "s");
        RuleTexts.explanations(rule).forEach(words -> explanations.add(new ListItem(words)));
        add(new H3(Words.say("finding.explanations")), explanations, new H3(Words.say("finding.ask")));
        Button copy = new Button(new Glyph("copy"));
        copy.setAriaLabel(Words.say("finding.copy"));
        copy.addThemeVariants(ButtonVariant.TERTIARY);
        Clipboard.onClick(copy).writeText(RuleTexts.ask(rule));
        Div ask = new Div(new Span(Words.say("finding.question", RuleTexts.ask(rule))), copy);
        ask.addClassName("askline");
        add(ask);
    }

    private static String lower(String name) {
        return name.toLowerCase(Words.locale());
    }
}
