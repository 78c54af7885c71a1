package dev.plumbline.portal.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.Csv;
import dev.plumbline.portal.base.ui.FileDownload;
import dev.plumbline.portal.base.ui.LibraryWords;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.rules.RuleTexts;
import dev.plumbline.scraper.rule.CoverageMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every code with what serves it and why; the same as a file. */
final class CoverageTable extends Div {
    CoverageTable(CoverageMap map, List<CoverageMap.Row> shown) {
        long served = map.rows().stream()
                .filter(row -> row.state() == CoverageMap.State.SERVED)
                .count();
        Paragraph what =
                new Paragraph(Words.say("coverageMap.served", served, map.rows().size()));
        what.addClassNames("prose", "s", "ink-2");
        Paragraph data = new Paragraph(Words.say("coverageMap.data"));
        data.addClassNames("prose", "s", "ink-2");
        Anchor file = new Anchor(
                new FileDownload("coverage-map.csv", "text/csv", () -> csv(map)),
                AttachmentType.DOWNLOAD,
                Words.say("coverageMap.download"));
        Table table = new Table(
                "tbl",
                Words.say("coverageMap.code"),
                Words.say("coverageMap.what"),
                Words.say("coverageMap.dataHead"),
                Words.say("coverageMap.servedBy"),
                Words.say("coverageMap.how"));
        shown.forEach(row -> table.row(
                new Span(row.code()),
                new Span(LibraryWords.say(row.name())),
                new Span(row.data().replace(" ", ", ")),
                servedBy(row),
                new Span(LibraryWords.say(row.why()))));
        add(what, data, file, table);
    }

    /** What the house does not build, with reasons. */
    static Component never(CoverageMap map) {
        Table table = new Table("tbl", Words.say("coverageMap.never"), Words.say("coverageMap.whyNot"));
        map.never()
                .forEach(never ->
                        table.row(new Span(LibraryWords.say(never.name())), new Span(LibraryWords.say(never.why()))));
        return table;
    }

    /** Everything that can be searched. */
    static String words(CoverageMap.Row row) {
        return Stream.of(
                        Stream.of(
                                row.code(),
                                LibraryWords.say(row.name()),
                                LibraryWords.say(row.why()),
                                row.how(),
                                state(row)),
                        row.servedBy().stream(),
                        row.rules().stream().map(RuleTexts::label))
                .flatMap(words -> words)
                .collect(Collectors.joining(" "));
    }

    static byte[] csv(CoverageMap map) {
        Csv table = new Csv("code", "what it is", "data", "how", "state", "served by", "how and why");
        map.rows()
                .forEach(row -> table.row(
                        row.code(),
                        row.name(),
                        row.data(),
                        row.how(),
                        state(row),
                        String.join("; ", row.servedBy()),
                        row.why()));
        return table.bytes();
    }

    private static Component servedBy(CoverageMap.Row row) {
        if (row.state() == CoverageMap.State.NOT_YET) {
            return new Span(Words.say("coverageMap.notYet"));
        }
        Div by = new Div();
        row.rules().forEach(rule -> {
            Div served = new Div(new Anchor("rules#" + rule, RuleTexts.label(rule)));
            served.addClassName("served");
            by.add(served);
        });
        row.other().forEach(other -> by.add(new Div(new Span(LibraryWords.say(other)))));
        return by;
    }

    private static String state(CoverageMap.Row row) {
        return switch (row.state()) {
            case SERVED -> "served";
            case NOT_YET -> "not yet";
        };
    }
}
