package dev.plumbline.portal.analysis;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a capture.
 *
 * @param field a kind of claim, as the HTTP contract names it; null where the quote tells it
 * @param quote the words that were read; null only where something was missed
 */
public record ReadingComplaint(
        @Nullable String field,
        @Nullable String quote,
        ReadingFault fault,
        @Nullable String note) {
    /** The longest note, in characters. */
    public static final int MAX_NOTE = 4000;
}
