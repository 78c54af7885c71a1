package dev.plumbline.portal.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.plumbline.portal.base.ui.LibraryWords;
import dev.plumbline.portal.base.ui.SeverityMark;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.rules.RuleTexts;
import dev.plumbline.scraper.rule.CaseTitle;
import dev.plumbline.scraper.rule.RuleInfo;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One rule: what it compares, what it serves, what else could explain it, what to ask, and its cases. */
final class RuleSection extends Section {
    private static final Map<String, List<CaseTitle>> CASES =
            CaseTitle.all().stream().collect(Collectors.groupingBy(CaseTitle::rule));

    /** With what an admin may see and do beside it; empty for others. */
    RuleSection(RuleInfo info, Optional<? extends Component> setting) {
        H2 title = new H2(RuleTexts.label(info.id()));
        title.addClassName("h2");
        Span facts =
                new Span(Words.say("rule.facts", family(info), info.indicators().replace(" ", ", ")));
        facts.addClassNames("s", "ink-2");
        Div weight = new Div(new SeverityMark(info.severity()), facts);
        weight.addClassName("row");
        Div ask = new Div(new Span(Words.say("rule.ask", RuleTexts.ask(info))));
        ask.addClassName("askline");
        add(title, weight, new Paragraph(RuleTexts.summary(info) + "."));
        setting.ifPresent(this::add);
        add(head(Words.say("rule.explanations")), list(RuleTexts.explanations(info)), ask);
        List<CaseTitle> cases = CASES.getOrDefault(info.id(), List.of());
        addCases(Words.say("rule.flags"), cases.stream().filter(CaseTitle::flags));
        addCases(Words.say("rule.passes"), cases.stream().filter(one -> !one.flags()));
        addClassNames("section", "prose", "stack");
        setId(info.id());
    }

    /** The way to each rule on a long page. */
    static Nav contents(List<RuleInfo> rules) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("bullets", "s");
        rules.forEach(info -> list.add(new ListItem(new Anchor("rules#" + info.id(), RuleTexts.label(info.id())))));
        Nav contents = new Nav(list);
        contents.setAriaLabel(Words.say("rule.contents"));
        contents.addClassNames("more", "contents");
        return contents;
    }

    /** Everything that can be searched. */
    static String words(RuleInfo info) {
        return Stream.of(
                        Stream.of(
                                info.id(),
                                RuleTexts.label(info.id()),
                                RuleTexts.summary(info),
                                RuleTexts.ask(info),
                                family(info)),
                        Stream.of(info.indicators()),
                        RuleTexts.explanations(info).stream(),
                        CASES.getOrDefault(info.id(), List.of()).stream().map(one -> LibraryWords.say(one.title())))
                .flatMap(words -> words)
                .collect(Collectors.joining(" "));
    }

    private void addCases(String words, Stream<CaseTitle> cases) {
        List<String> titles = cases.map(one -> LibraryWords.say(one.title())).toList();
        if (!titles.isEmpty()) {
            add(head(words), list(titles));
        }
    }

    private static Component head(String words) {
        Span head = new Span(words);
        head.addClassName("h3");
        return head;
    }

    private static UnorderedList list(Collection<String> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("bullets", "s");
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private static String family(RuleInfo info) {
        return Words.of(info.family());
    }
}
