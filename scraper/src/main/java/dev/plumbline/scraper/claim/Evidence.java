package dev.plumbline.scraper.claim;

import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.capture.Site;
import java.time.Instant;
import java.util.UUID;

/**
 * Where a page says something.
 *
 * @param quote the words on the page, 1 to 2,000 characters
 * @param prefix up to 32 characters before the quote, may be empty
 * @param suffix up to 32 characters after the quote, may be empty
 * @param cssPath the element that holds the quote
 */
public record Evidence(
        UUID capture,
        PageUrl url,
        Instant capturedAt,
        Site site,
        AccountKey account,
        String quote,
        String prefix,
        String suffix,
        String cssPath,
        Origin origin) {

    /** The longest quote kept, in characters. */
    public static final int MAX_QUOTE = 2000;

    public Evidence {
        if (quote.isBlank()) {
            throw new IllegalArgumentException("Evidence needs a quote");
        }
    }
}
