package dev.plumbline.portal.analysis;

import dev.plumbline.scraper.Scraper;
import dev.plumbline.scraper.capture.Capture;
import dev.plumbline.scraper.claim.Reading;
import org.springframework.stereotype.Component;

/** Reads a page; outside any transaction, since it takes as long as the page is large. */
@Component
class PageReading {
    private final Scraper scraper;

    PageReading(Scraper scraper) {
        this.scraper = scraper;
    }

    Reading of(Capture page) {
        return scraper.read(page);
    }
}
