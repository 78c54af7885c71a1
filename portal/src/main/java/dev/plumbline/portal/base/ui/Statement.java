package dev.plumbline.portal.base.ui;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a page says, ready to be shown.
 *
 * @param prefix the words before, may be empty
 * @param suffix the words after, may be empty
 * @param marks the parts of the quote that differ or are reused, in order, not overlapping
 * @param page of a document with pages, counted from 1; 0 where there is none
 * @param by who captured the page
 * @param url the page itself
 */
public record Statement(
        String prefix,
        String quote,
        String suffix,
        List<Part> marks,
        String site,
        int page,
        Instant at,
        @Nullable String by,
        UUID capture,
        String url) {

    /**
     * From (inclusive) to (exclusive), in characters of the quote.
     *
     * @param number of the reused passage, the same on both sides; 0 where words differ
     */
    public record Part(int from, int to, int number) {}

    public Statement {
        marks = List.copyOf(marks);
    }

    /** The same under another name of its site. */
    public Statement named(String label) {
        return new Statement(prefix, quote, suffix, marks, label, page, at, by, capture, url);
    }

    /** The same with other marks. */
    public Statement marked(List<Part> parts) {
        return new Statement(prefix, quote, suffix, parts, site, page, at, by, capture, url);
    }
}
