package dev.plumbline.portal.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.ui.HowToRead;
import dev.plumbline.portal.base.ui.KeyList;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.SeverityMark;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.rules.RuleTexts;
import dev.plumbline.scraper.rule.RuleInfo;
import jakarta.annotation.security.PermitAll;

/** Help: how to read a finding, the keys, and a page for each rule. */
@PermitAll
@PageTitle("screen.help")
@Menu(title = "screen.help", order = 14, icon = "help")
@Route(value = "help", layout = MainLayout.class)
class HelpView extends Page {

    HelpView() {
        super(Words.say("screen.help"));
        Table rules =
                new Table("tbl", Words.say("helpAll.rule"), Words.say("helpAll.weight"), Words.say("helpAll.what"));
        RuleTexts.ids().stream().flatMap(id -> RuleTexts.of(id).stream()).forEach(info -> row(rules, info));
        add(
                section(Words.say("help.howToRead"), new HowToRead()),
                section(Words.say("helpAll.keys"), KeyList.everywhere()),
                section(Words.say("helpAll.inboxKeys"), KeyList.inbox()),
                section(Words.say("helpAll.rules"), rules));
    }

    private static void row(Table rules, RuleInfo info) {
        rules.row(
                Links.to(RuleTexts.help(info.id()), RuleTexts.label(info.id())),
                new SeverityMark(info.severity()),
                new Span(RuleTexts.summary(info) + "."));
    }

    private static Section section(String words, Component content) {
        H2 title = new H2(words);
        title.addClassName("h2");
        Section section = new Section(title, content);
        section.addClassName("section");
        return section;
    }
}
