package dev.plumbline.scraper.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.Scraper;
import dev.plumbline.scraper.capture.Capture;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Reading;
import java.time.Instant;
import java.util.UUID;

/** What holds of every reading, whatever the page. */
final class Promises {
    private static final Scraper SCRAPER = new Scraper();
    private static final Instant AT = Instant.parse("2026-11-25T09:00:00Z");

    private Promises() {}

    static void keptFor(String url, String html) {
        Reading reading = read(url, html);
        check(reading);
        // One in eight, since it costs as much again. Time is the one budget that a busy machine can pass.
        if (html.hashCode() % 8 == 0 && reading.abnormal() == null) {
            Reading again = read(url, html);
            if (again.abnormal() == null) {
                assertThat(again).isEqualTo(reading);
            }
        }
    }

    private static Reading read(String url, String html) {
        return SCRAPER.read(new Capture(new UUID(0, 1), PageUrl.of(url), AT, html));
    }

    private static void check(Reading reading) {
        if (reading.abnormal() != null) {
            assertThat(reading.abnormal()).doesNotContain("could not be read");
        }
        assertThat(reading.claims().size()).isLessThanOrEqualTo(1_000);
        assertThat(reading.events().size()).isLessThanOrEqualTo(500);
        if (!reading.kind().aboutCandidate() || reading.abnormal() != null) {
            assertThat(reading.claims()).isEmpty();
        }
        for (Claim claim : reading.claims()) {
            assertThat(claim.evidence().quote()).isNotBlank();
            assertThat(claim.evidence().cssPath()).isNotBlank();
            assertThat(claim.evidence().prefix().length()).isLessThanOrEqualTo(32);
            assertThat(claim.evidence().suffix().length()).isLessThanOrEqualTo(32);
        }
    }
}
