package dev.plumbline.scraper.fingerprint;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A text cut into words, and the hash of the shingle that begins at each: cut once, for all that is asked of it. */
public final class Shingled {
    private final Words words;
    private final long[] shingles;
    private @Nullable Places places;

    private Shingled(Words words) {
        this.words = words;
        this.shingles = Shingles.inOrder(words);
    }

    /**
     * Cuts a text.
     *
     * @param own the person's own names and employers, which stand as {@code @} so that a copy under another name is met
     */
    public static Shingled of(String text, Collection<String> own) {
        return new Shingled(Words.of(text, own));
    }

    /** The distinct hashes, each where it stands first. */
    public long[] distinct() {
        Places at = places();
        long[] distinct = new long[shingles.length];
        int count = 0;
        for (int i = 0; i < shingles.length; i++) {
            if (at.of(shingles[i]) == i) {
                distinct[count++] = shingles[i];
            }
        }
        return Arrays.copyOf(distinct, count);
    }

    Words words() {
        return words;
    }

    /** As {@link Shingles#inOrder(Words)} gives them. */
    long[] shingles() {
        return shingles;
    }

    Places places() {
        Places known = places;
        if (known == null) {
            known = new Places(shingles);
            places = known;
        }
        return known;
    }
}
