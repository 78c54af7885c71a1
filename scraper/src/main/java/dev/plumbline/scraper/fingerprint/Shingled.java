package dev.plumbline.scraper.fingerprint;

import java.util.Arrays;
import java.util.Collection;

/**
 * A text cut into words, and the hash of the shingle that begins at each.
 *
 * @param shingles as {@link Shingles#inOrder(Words)} gives them
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only carried
record Shingled(Words words, long[] shingles) {

    static Shingled of(String text, Collection<String> own) {
        Words words = Words.of(text, own);
        return new Shingled(words, Shingles.inOrder(words));
    }

    /** The distinct hashes, each where it stands first. */
    long[] distinct() {
        return Arrays.stream(shingles).distinct().toArray();
    }
}
