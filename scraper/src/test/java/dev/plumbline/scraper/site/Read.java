package dev.plumbline.scraper.site;

import dev.plumbline.scraper.Scraper;
import dev.plumbline.scraper.capture.Capture;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Reading;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reads a page as tests write it. */
final class Read {
    private Read() {}

    static Reading page(String url, String html) {
        Instant at = Instant.parse("2026-11-25T09:00:00Z");
        return new Scraper().read(new Capture(new UUID(0, 1), PageUrl.of(url), at, html));
    }

    static <C extends Claim> List<String> texts(Reading reading, Class<C> kind) {
        return reading.claims(kind).map(Claim::text).toList();
    }
}
