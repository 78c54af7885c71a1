package dev.plumbline.portal.rules.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.ui.LibraryWords;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.rules.RuleTexts;
import dev.plumbline.scraper.rule.CoverageMap;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.catalogue.Rules;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** One rule: what it compares, its cases, what else could explain it, and the published codes that it serves. */
@PermitAll
@Route(value = "help/rules/:rule", layout = MainLayout.class)
class HelpRuleView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private static final CoverageMap MAP = CoverageMap.of(Rules.ALL);

    private String rule = "";

    HelpRuleView() {
        super(Words.say("helpRule.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        rule = event.getRouteParameters().get("rule").orElse("");
        RuleInfo info = RuleTexts.of(rule).orElseThrow(NotFoundException::new);
        getChildren().skip(1).toList().forEach(this::remove);
        Span facts = new Span();
        facts.add(
                Links.to("help", Words.say("screen.help")),
                new Span(" · "),
                Links.to("rules#" + rule, Words.say("helpRule.setting")));
        facts.addClassName("s");
        add(facts, new RuleSection(info, Optional.empty()), sources());
    }

    @Override
    public String getPageTitle() {
        return RuleTexts.label(rule) + " · Plumbline";
    }

    private Section sources() {
        H2 title = new H2(Words.say("helpRule.from"));
        title.addClassName("h2");
        Paragraph what = new Paragraph(Words.say("helpRule.codes"));
        what.addClassNames("prose", "s", "ink-2");
        Table codes =
                new Table("tbl", Words.say("helpRule.code"), Words.say("helpRule.what"), Words.say("helpRule.how"));
        MAP.rows().stream()
                .filter(row -> row.rules().contains(rule))
                .forEach(row -> codes.row(
                        new Span(row.code()),
                        new Span(LibraryWords.say(row.name())),
                        new Span(LibraryWords.say(row.why()))));
        Section section = new Section(title, what, codes);
        section.addClassName("section");
        return section;
    }
}
