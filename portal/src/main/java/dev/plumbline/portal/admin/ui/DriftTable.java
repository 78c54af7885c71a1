package dev.plumbline.portal.admin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.analysis.SiteDrift;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.scraper.Scraper;
import java.util.List;

/** What adapters required and did not find, by site and version of the library. */
final class DriftTable extends Div {

    DriftTable(List<SiteDrift> found, int pagesRead) {
        if (found.isEmpty()) {
            add(new EmptyState(
                    Words.say("drift.empty"),
                    pagesRead == 0
                            ? Words.say("drift.nothingRead", Scraper.VERSION)
                            : Words.say("drift.nothingMissing", pages(pagesRead), Scraper.VERSION),
                    Links.to("captures", Words.say("admin.allCaptures"))));
            return;
        }
        Table table = new Table(
                "tbl",
                Words.say("drift.site"),
                Words.say("drift.wanted"),
                Words.say("drift.pagesWithout"),
                Words.say("drift.when"),
                Words.say("drift.trend"),
                "");
        found.forEach(drift -> row(table, drift));
        add(table);
    }

    private static void row(Table table, SiteDrift drift) {
        Span wanted = new Span(VisibleText.of(drift.wanted()));
        wanted.addClassName("mono");
        table.row(
                new Div(new Span(VisibleText.of(drift.site())), quiet(Words.say("drift.version", drift.version()))),
                wanted,
                new Span(share(drift.pages())),
                new Div(new Div(new Span(Times.moment(drift.first()))), new Div(new Span(Times.moment(drift.last())))),
                trend(drift),
                Links.to("captures/" + drift.example(), Words.say("drift.openNewest")));
    }

    private static Div trend(SiteDrift drift) {
        Div trend = new Div(
                new Span(Words.say("drift.lately", share(drift.lately()))),
                quiet(Words.say("drift.before", share(drift.before()))));
        if (!drift.version().equals(Scraper.VERSION)) {
            trend.add(quiet(Words.say("drift.now", Scraper.VERSION, share(drift.now()))));
        }
        return trend;
    }

    private static String share(SiteDrift.Share share) {
        return share.read() == 0
                ? Words.say("drift.noPages")
                : Words.say("drift.share", share.missed(), pages(share.read()));
    }

    private static String pages(int count) {
        return Words.say("drift.pages", count);
    }

    private static Div quiet(String words) {
        Div quiet = new Div(VisibleText.of(words));
        quiet.addClassNames("s", "ink-2");
        return quiet;
    }
}
