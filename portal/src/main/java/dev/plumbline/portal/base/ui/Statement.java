package dev.plumbline.portal.base.ui;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says, ready to be shown.
 *
 * @param prefix the words before, may be empty
 * @param suffix the words after, may be empty
 * @param marks the parts of the quote that differ or are reused, in order, not overlapping
 * @param place in a document or a file: {@code page 2}, {@code row 17}; may be empty
 * @param by who captured the page
 * @param kept where the portal keeps it; null where there is no screen for it
 * @param url the page itself
 */
public record Statement(
        String prefix,
        String quote,
        String suffix,
        List<Part> marks,
        String site,
        String place,
        Instant at,
        @Nullable String by,
        @Nullable Kept kept,
        String url) {

    /**
     * From (inclusive) to (exclusive), in characters of the quote.
     *
     * @param number of the reused passage, the same on both sides; 0 where words differ
     */
    public record Part(int from, int to, int number) {}

    /** The portal's own screen, by its path, and what the link there says. */
    public record Kept(String path, String words) {}

    public Statement {
        marks = List.copyOf(marks);
    }

    /** The same under another name of its site. */
    public Statement named(String label) {
        return new Statement(prefix, quote, suffix, marks, label, place, at, by, kept, url);
    }

    /** The same with other marks. */
    public Statement marked(List<Part> parts) {
        return new Statement(prefix, quote, suffix, parts, site, place, at, by, kept, url);
    }
}
