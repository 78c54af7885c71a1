package dev.plumbline.portal.watch.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.watch.Watchlist;
import dev.plumbline.portal.watch.Watchlists;
import dev.plumbline.scraper.watch.ListEntry;
import dev.plumbline.scraper.watch.Matter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The entries of a list, a page at a time. */
final class EntryTable extends Div {
    private static final int PAGE = 50;

    private final transient Watchlists lists;
    private final Member member;
    private final transient Watchlist list;
    private final Table table = new Table(
            "tbl",
            Words.say("watchlist.entry"),
            Words.say("watchlist.kind"),
            Words.say("watchlist.also"),
            Words.say("watchlist.programme"));
    private final Button more = new Button(Words.say("watchlist.more"), click -> next());
    private String after = "";

    EntryTable(Watchlists lists, Member member, Watchlist list) {
        this.lists = lists;
        this.member = member;
        this.list = list;
        if (list.entries() == 0) {
            add(new Paragraph(Words.say("watchlist.noEntries")));
            return;
        }
        add(table, more);
        next();
    }

    private void next() {
        List<ListEntry> page = lists.entries(member, list.id(), after, PAGE);
        page.forEach(entry -> table.row(
                new Span(VisibleText.of(entry.label())),
                new Span(Words.of(entry.kind())),
                new Span(VisibleText.of(also(entry))),
                new Span(VisibleText.of(entry.programme() == null ? "" : entry.programme()))));
        after = page.isEmpty() ? after : page.getLast().id();
        more.setVisible(page.size() == PAGE);
    }

    private static String also(ListEntry entry) {
        return Stream.concat(
                        entry.aliases().stream()
                                .map(alias -> alias.weak() ? Words.say("watchlist.weak", alias.name()) : alias.name()),
                        entry.identifiers().stream().map(EntryTable::words).distinct())
                .limit(6)
                .collect(Collectors.joining(" · "));
    }

    /** What a picture is recognised by says nothing to people. */
    private static String words(ListEntry.Identifier one) {
        return one.matter() == Matter.PICTURE
                ? WatchWords.of(one.matter())
                : WatchWords.of(one.matter()) + " " + one.value();
    }
}
