package dev.plumbline.portal.shortlist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.shortlist.Entry;

/** A shortlist, one row a candidate, in the order in which they were added. */
final class ShortlistTable extends Div {
    private final transient ListShown shown;
    private final transient ListDesk desk;

    ShortlistTable(ListShown shown, ListDesk desk, CompareChoice compare) {
        this.shown = shown;
        this.desk = desk;
        Table table = new Table(
                "tbl",
                Words.say("shortlist.compareHead"),
                Words.say("shortlist.candidate"),
                Words.say("shortlist.open"),
                Words.say("shortlist.added"),
                Words.say("shortlist.decision"),
                "");
        for (Entry entry : shown.entries()) {
            table.row(
                    compare.box(entry),
                    EntryWords.name(entry),
                    findings(entry),
                    added(entry),
                    decision(entry),
                    decide(entry));
        }
        add(compare, table);
    }

    private Anchor findings(Entry entry) {
        return Links.to(
                "candidates/" + entry.candidate(), Words.say("shortlist.findings", shown.open(entry.candidate())));
    }

    private Div added(Entry entry) {
        Span who =
                EntryWords.quiet(Words.say("shortlist.by", shown.name(entry.addedBy()), Times.moment(entry.addedAt())));
        return entry.note().isEmpty() ? new Div(who) : new Div(new Div(VisibleText.of(entry.note())), who);
    }

    private Div decision(Entry entry) {
        return new Div(new Span(Words.of(entry.decision())), EntryWords.decision(entry, shown, desk));
    }

    private Component decide(Entry entry) {
        Button button = new Button(
                Words.say("shortlist.decide"), click -> desk.deciding().ask(entry));
        button.setAriaLabel(Words.say("shortlist.decideOf", VisibleText.of(entry.candidateName())));
        button.setVisible(desk.deciding().may());
        return button;
    }
}
