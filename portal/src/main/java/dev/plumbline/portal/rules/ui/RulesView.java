package dev.plumbline.portal.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.ui.Addresses;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.scraper.rule.CoverageMap;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.catalogue.Rules;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The catalogue: what each rule compares and what else could explain it; and the map of all codes. */
@PermitAll
@PageTitle("screen.rules")
@Menu(title = "screen.rules", order = 10, icon = "book")
@Route(value = "rules", layout = MainLayout.class)
class RulesView extends Page implements BeforeEnterObserver {
    private static final int LONGEST_QUERY = 80;
    private static final CoverageMap MAP = CoverageMap.of(Rules.ALL);

    private final transient SettingDesk desk;
    private final TextField query = new TextField();
    private final Div found = new Div();

    RulesView(SettingDesk.Services services, CurrentMember current) {
        super(Words.say("screen.rules"));
        desk = new SettingDesk(services, current.get(), this::show);
        query.setPlaceholder(Words.say("rules.query"));
        query.setAriaLabel(Words.say("rules.queryLabel"));
        query.setMaxLength(LONGEST_QUERY);
        query.setClearButtonVisible(true);
        query.addClassName("wide-field");
        query.setValueChangeMode(ValueChangeMode.LAZY);
        query.addValueChangeListener(change -> show());
        addActions(query);
        Paragraph what = new Paragraph(Words.say("rules.what", Rules.ALL.size()));
        what.addClassNames("prose", "ink-2");
        add(what, found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        String asked = parameters.getSingleParameter("query").orElse("");
        query.setValue(asked.length() > LONGEST_QUERY ? asked.substring(0, LONGEST_QUERY) : asked);
        show();
        parameters.getSingleParameter("rehearsal").flatMap(Addresses::id).ifPresent(desk::open);
    }

    private void show() {
        Query words = new Query(query.getValue());
        List<RuleInfo> rules = Rules.ALL.stream()
                .map(Rule::info)
                .filter(info -> words.finds(RuleSection.words(info)))
                .toList();
        List<CoverageMap.Row> codes = MAP.rows().stream()
                .filter(row -> words.finds(CoverageTable.words(row)))
                .toList();
        found.removeAll();
        if (rules.isEmpty() && codes.isEmpty()) {
            found.add(new EmptyState(
                    Words.say("rules.none"), Words.say("rules.noneWhy"), Links.to("rules", Words.say("rules.all"))));
            return;
        }
        if (!rules.isEmpty()) {
            found.add(RuleSection.contents(rules));
        }
        if (!codes.isEmpty()) {
            found.add(section("coverage", Words.say("rules.coverage"), new CoverageTable(MAP, codes)));
        }
        if (words.isEmpty()) {
            found.add(section("never", Words.say("rules.never"), CoverageTable.never(MAP)));
        }
        desk.refresh();
        rules.forEach(info -> found.add(new RuleSection(info, desk.panel(info))));
    }

    private static Section section(String id, String words, Component content) {
        H2 title = new H2(words);
        title.addClassName("h2");
        Section section = new Section(title, content);
        section.addClassName("section");
        section.setId(id);
        return section;
    }
}
