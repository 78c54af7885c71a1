package dev.plumbline.portal.watch.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.CsvStream;
import dev.plumbline.portal.base.ui.CsvLink;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.watch.WatchHit;
import dev.plumbline.portal.watch.Watchlist;
import dev.plumbline.portal.watch.Watchlists;
import java.util.List;

/** Candidates that match a list. */
final class HitTable extends Div {
    private static final int SHOWN = 100;

    HitTable(Watchlists lists, Member member, Watchlist list) {
        List<WatchHit> hits = lists.hits(member, list.id(), SHOWN);
        if (hits.isEmpty()) {
            add(new Paragraph(Words.say("watchlist.noHits")));
            return;
        }
        Table table = new Table(
                "tbl", Words.say("watchlist.candidate"), Words.say("watchlist.compared"), Words.say("watchlist.entry"));
        hits.forEach(hit -> table.row(
                Links.to("candidates/" + hit.candidate(), hit.name()),
                new Span(WatchWords.matter(hit.matter())),
                new Span(VisibleText.of(hit.entry()))));
        add(table, new CsvLink("hits.csv", List.of("candidate", "name", "what was compared", "entry"), csv -> {
            for (WatchHit hit : lists.hits(member, list.id(), CsvStream.MOST + 1)) {
                csv.row(hit.candidate().toString(), hit.name(), hit.matter(), hit.entry());
            }
        }));
        if (list.hits() > SHOWN) {
            add(new Paragraph(Words.say("watchlist.firstRows", SHOWN)));
        }
    }
}
