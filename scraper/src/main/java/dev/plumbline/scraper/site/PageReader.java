package dev.plumbline.scraper.site;

import dev.plumbline.scraper.capture.Capture;
import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.claim.Reading;
import java.util.List;

/** From a capture to a reading. */
public final class PageReader {
    private PageReader() {}

    /** Reads one page; never throws on what it holds. */
    public static Reading read(Capture capture) {
        return new Reading(
                capture.id(),
                capture.url(),
                capture.capturedAt(),
                Sites.site(capture.url()),
                Sites.account(capture.url()),
                PageKind.UNKNOWN,
                List.of(),
                List.of(),
                null);
    }
}
