package dev.plumbline.scraper.fingerprint;

import java.util.Arrays;
import java.util.Comparator;
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
        record Counted(long hash, int count) {}
        return Arrays.stream(shingles)
                .mapToObj(hash -> new Counted(hash, frequency.applyAsInt(hash)))
                .filter(counted -> counted.count() <= MAX_FREQUENCY)
                .sorted(Comparator.comparingInt(Counted::count).thenComparingLong(Counted::hash))
                .limit(n)
                .mapToLong(Counted::hash)
                .sorted()
                .toArray();
    }
}
