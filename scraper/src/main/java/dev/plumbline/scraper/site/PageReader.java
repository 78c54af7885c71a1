package dev.plumbline.scraper.site;

import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.capture.Capture;
import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.Site;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.DatedEvent;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.place.Locator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From a capture to a reading. */
public final class PageReader {
    private final Sites sites;

    public PageReader(Sites sites) {
        this.sites = sites;
    }

    /** Reads one page; never throws on what it holds. */
    public Reading read(Capture capture) {
        Locator.prepare();
        return read(capture, new Stopwatch());
    }

    Reading read(Capture capture, Stopwatch stopwatch) {
        try {
            return readWithin(capture, stopwatch);
        } catch (PastBudget past) {
            return abnormal(capture, String.valueOf(past.getMessage()));
        } catch (RuntimeException | StackOverflowError crash) {
            return abnormal(
                    capture, "This page could not be read: " + crash.getClass().getSimpleName() + ".");
        }
    }

    private Reading readWithin(Capture capture, Stopwatch stopwatch) {
        Page page = PageParser.parse(capture.url(), capture.html(), stopwatch);
        Optional<SiteAdapter> adapter = sites.adapter(capture.url());
        Site site = SiteLabel.of(sites, page);
        PageKind kind = adapter.isPresent() ? adapter.get().kind(page) : GenericKind.of(page);
        Claims claims = new Claims(capture, site, sites, page, stopwatch);
        if (kind.aboutCandidate()) {
            if (adapter.isPresent()) {
                adapter.get().read(page, claims);
            } else {
                GenericReader.read(page, claims, kind);
            }
        }
        if (adapter.isEmpty()) {
            Layouts.read(page, claims);
        }
        return reading(capture, site, kind, claims.made(), claims.events(), claims.missing(), null, claims.layout());
    }

    private Reading abnormal(Capture capture, String sentence) {
        return reading(
                capture, sites.site(capture.url()), PageKind.UNKNOWN, List.of(), List.of(), List.of(), sentence, null);
    }

    private Reading reading(
            Capture capture,
            Site site,
            PageKind kind,
            List<Claim> claims,
            List<DatedEvent> events,
            List<String> missing,
            @Nullable String abnormal,
            Claim.@Nullable Layout layout) {
        AccountKey account = sites.account(capture.url());
        return new Reading(
                capture.id(),
                capture.url(),
                capture.capturedAt(),
                site,
                account,
                kind,
                claims,
                events,
                missing,
                abnormal,
                layout);
    }
}
