package dev.plumbline.scraper.fingerprint;

import java.util.Arrays;
import java.util.function.LongToIntFunction;

/**
 * Which shingles of a passage are kept and which are asked for: few stored, many probed, popular ones neither.
 * Ties go by the hash itself, so that two copies choose alike.
 */
public final class RareShingles {

    /** Stored for a passage, at most. */
    public static final int STORED = 16;

    /** Probed for a passage, at most. */
    public static final int PROBED = 48;

    /** A shingle that stands in more passages than this is a template's, not a person's. */
    public static final int MAX_FREQUENCY = 200;

    private RareShingles() {}

    /** The shingles to store, ascending by hash. */
    public static long[] stored(long[] shingles, LongToIntFunction frequency) {
        return rarest(shingles, STORED, frequency);
    }

    /** The shingles to ask for, ascending by hash. */
    public static long[] probed(long[] shingles, LongToIntFunction frequency) {
        return rarest(shingles, PROBED, frequency);
    }

    /**
     * The rarest n shingles that no more than {@link #MAX_FREQUENCY} passages hold, ascending by hash.
     *
     * @param frequency in how many passages a shingle stands, as far as known; 0 where never seen
     */
    public static long[] rarest(long[] shingles, int n, LongToIntFunction frequency) {
        long[] sorted = shingles.clone();
        Arrays.sort(sorted);
        int[] counts = new int[sorted.length];
        int[] having = new int[MAX_FREQUENCY + 1];
        for (int i = 0; i < sorted.length; i++) {
            counts[i] = Math.clamp(frequency.applyAsInt(sorted[i]), 0, MAX_FREQUENCY + 1);
            if (counts[i] <= MAX_FREQUENCY) {
                having[counts[i]]++;
            }
        }
        int rarer = 0;
        int last = 0;
        while (last < MAX_FREQUENCY && rarer + having[last] < n) {
            rarer += having[last++];
        }
        return chosen(sorted, counts, last, n - rarer);
    }

    /** All that are rarer than a frequency, and the first few that have it. */
    private static long[] chosen(long[] sorted, int[] counts, int last, int few) {
        long[] chosen = new long[sorted.length];
        int size = 0;
        int left = few;
        for (int i = 0; i < sorted.length; i++) {
            if (counts[i] < last || (counts[i] == last && left-- > 0)) {
                chosen[size++] = sorted[i];
            }
        }
        return Arrays.copyOf(chosen, size);
    }
}
