package dev.plumbline.scraper.fingerprint;

import java.util.Collection;

/** Word 3-grams of a normalised text as 64-bit hashes. */
public final class Shingles {
    private Shingles() {}

    /**
     * The distinct hashes of a text.
     *
     * @param own the person's own names and employers, which stand as {@code @} so that a copy under another name is met
     */
    public static long[] of(String text, Collection<String> own) {
        return new long[0];
    }
}
