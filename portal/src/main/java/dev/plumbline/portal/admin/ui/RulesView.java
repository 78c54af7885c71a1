package dev.plumbline.portal.admin.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.SeverityMark;
import dev.plumbline.portal.finding.RuleTexts;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.catalogue.Rules;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;

/** The catalogue: what each rule compares, what else could explain it, and what to ask. */
@PermitAll
@PageTitle("Rules · Plumbline")
@Menu(title = "Rules", order = 10, icon = "book")
@Route(value = "rules", layout = MainLayout.class)
class RulesView extends Page {

    RulesView() {
        super("Rules");
        Paragraph what = new Paragraph(
                "%d rules compare what a candidate's pages say. None reads origin, script, accent, appearance, gender or age."
                        .formatted(Rules.ALL.size()));
        what.addClassNames("prose", "ink-2");
        add(what, contents());
        Rules.ALL.stream().map(Rule::info).forEach(info -> add(rule(info)));
    }

    /** The way to each rule on this long page. */
    private static Nav contents() {
        UnorderedList list = new UnorderedList();
        list.addClassNames("bullets", "s");
        Rules.ALL.stream().map(Rule::info).forEach(info -> {
            Anchor link = new Anchor("rules#" + info.id(), RuleTexts.label(info.id()));
            list.add(new ListItem(link));
        });
        Nav contents = new Nav(list);
        contents.setAriaLabel("Rules on this page");
        contents.addClassNames("more", "contents");
        return contents;
    }

    private static Section rule(RuleInfo info) {
        H2 title = new H2(RuleTexts.label(info.id()));
        title.addClassName("h2");
        Span facts = new Span("%s · indicators %s"
                .formatted(
                        RuleTexts.label(info.family().name().toLowerCase(Locale.ROOT)),
                        info.indicators().replace(" ", ", ")));
        facts.addClassNames("s", "ink-2");
        Div weight = new Div(new SeverityMark(info.severity()), facts);
        weight.addClassName("row");
        UnorderedList explanations = new UnorderedList();
        explanations.addClassNames("bullets", "s");
        for (String explanation : info.innocentExplanations()) {
            explanations.add(new ListItem(explanation));
        }
        Span otherwise = new Span("What else could explain it");
        otherwise.addClassName("h3");
        Div ask = new Div(new Span("“" + info.ask() + "”"));
        ask.addClassName("askline");
        Section section = new Section(title, weight, new Paragraph(info.summary() + "."), otherwise, explanations, ask);
        section.addClassNames("section", "prose", "stack");
        section.setId(info.id());
        return section;
    }
}
