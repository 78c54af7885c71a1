package dev.plumbline.scraper.generated;

import dev.plumbline.scraper.Scraper;
import dev.plumbline.scraper.capture.Capture;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Reading;
import java.time.Instant;
import java.util.UUID;

/**
 * One page of the set.
 *
 * @param group the family of its markup, or what it is instead of a profile
 * @param truth all that it says of its person; nothing where it is no profile
 */
record GeneratedPage(String group, String language, int number, String url, String html, Truth truth) {
    private static final Instant AT = Instant.parse("2026-11-25T09:00:00Z");

    String name() {
        return "%s-%s-%d".formatted(group, language, number);
    }

    Reading read() {
        return new Scraper().read(new Capture(new UUID(0, 1), PageUrl.of(url), AT, html));
    }
}
