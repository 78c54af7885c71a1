package dev.plumbline.scraper.fingerprint;

import java.util.Arrays;
import java.util.function.LongToIntFunction;

/**
 * Which shingles of a passage are kept and which are asked for: few stored, all probed, popular ones neither. The ones
 * to store stand in all parts of the passage, so that whichever part is reused takes one along.
 */
public final class RareShingles {

    /** Stored for a passage, at most. */
    public static final int STORED = 16;

    /** A shingle that more passages than this keep is a template's, not a person's. */
    public static final int MAX_FREQUENCY = 200;

    /** A shingle that is counted more often is neither stored nor asked for; the counts are rough and may say too much. */
    static final int POPULAR = 4 * MAX_FREQUENCY;

    private RareShingles() {}

    /**
     * The shingles to store, ascending by hash: those that are not popular are cut into {@value #STORED} parts of like
     * length, and the rarest of each part is taken. Ties go by the hash itself, so that two copies choose alike.
     *
     * @param inOrder as {@link Shingles#inOrder(String, java.util.Collection)} gives them
     * @param frequency in how many passages a shingle stands, as far as known; 0 where never seen
     */
    public static long[] stored(long[] inOrder, LongToIntFunction frequency) {
        long[] rare = rare(inOrder, frequency);
        long[] stored = new long[Math.min(STORED, rare.length)];
        for (int part = 0; part < stored.length; part++) {
            int from = part * rare.length / stored.length;
            int to = (part + 1) * rare.length / stored.length;
            stored[part] = rarest(rare, from, to, frequency);
        }
        Arrays.sort(stored);
        return stored;
    }

    /** The shingles to ask for, ascending by hash: all that are not popular. An edit makes new ones, which nobody has. */
    public static long[] probed(long[] shingles, LongToIntFunction frequency) {
        long[] rare = rare(shingles, frequency);
        Arrays.sort(rare);
        return rare;
    }

    private static long[] rare(long[] shingles, LongToIntFunction frequency) {
        return Arrays.stream(shingles)
                .filter(shingle -> frequency.applyAsInt(shingle) <= POPULAR)
                .toArray();
    }

    private static long rarest(long[] shingles, int from, int to, LongToIntFunction frequency) {
        long best = shingles[from];
        int fewest = frequency.applyAsInt(best);
        for (int i = from + 1; i < to; i++) {
            int times = frequency.applyAsInt(shingles[i]);
            if (times < fewest || (times == fewest && shingles[i] < best)) {
                best = shingles[i];
                fewest = times;
            }
        }
        return best;
    }
}
