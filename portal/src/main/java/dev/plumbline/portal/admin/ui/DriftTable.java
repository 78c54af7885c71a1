package dev.plumbline.portal.admin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.analysis.SiteDrift;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.scraper.Scraper;
import java.util.List;

/** What adapters required and did not find, by site and version of the library. */
final class DriftTable extends Div {

    DriftTable(List<SiteDrift> found, int pagesRead) {
        if (found.isEmpty()) {
            add(new EmptyState(
                    "What a site no longer shows will appear here",
                    pagesRead == 0
                            ? "Library version %s has read no page of a site that it has an adapter for."
                                    .formatted(Scraper.VERSION)
                            : "Nothing was missing on %s that library version %s read."
                                    .formatted(pages(pagesRead), Scraper.VERSION),
                    Links.to("captures", "See all captures")));
            return;
        }
        Table table = new Table("tbl", "Site", "Looked for", "Pages without it", "First and last", "Trend", "");
        found.forEach(drift -> row(table, drift));
        add(table);
    }

    private static void row(Table table, SiteDrift drift) {
        Span wanted = new Span(VisibleText.of(drift.wanted()));
        wanted.addClassName("mono");
        table.row(
                new Div(new Span(VisibleText.of(drift.site())), quiet("library version " + drift.version())),
                wanted,
                new Span(share(drift.pages())),
                new Div(new Div(new Span(Times.moment(drift.first()))), new Div(new Span(Times.moment(drift.last())))),
                trend(drift),
                Links.to("captures/" + drift.example(), "Open the newest"));
    }

    private static Div trend(SiteDrift drift) {
        Div trend = new Div(
                new Span("last 7 days: " + share(drift.lately())),
                quiet("the 7 days before: " + share(drift.before())));
        if (!drift.version().equals(Scraper.VERSION)) {
            trend.add(quiet("library version %s: %s".formatted(Scraper.VERSION, share(drift.now()))));
        }
        return trend;
    }

    private static String share(SiteDrift.Share share) {
        return share.read() == 0 ? "no pages" : "%d of %s".formatted(share.missed(), pages(share.read()));
    }

    private static String pages(int count) {
        return count == 1 ? "1 page" : "%,d pages".formatted(count);
    }

    private static Div quiet(String words) {
        Div quiet = new Div(VisibleText.of(words));
        quiet.addClassNames("s", "ink-2");
        return quiet;
    }
}
