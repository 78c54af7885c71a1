package dev.plumbline.portal.reuse;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongToIntFunction;

/**
 * In how many of a team's passages a shingle stands, as far as counted: one byte a counter, {@value #SLICES} slices of
 * as many counters as the team has passages, so that few shingles share one. Those that do look more frequent than they
 * are, never rarer. When slices grow, each counter hands its count to those that come out of it.
 */
final class ShingleCounts implements LongToIntFunction {
    static final int SLICES = 64;

    private static final int SLICE_BITS = 6;
    private static final int FEWEST = 16;
    private static final int MOST = 21;

    private final Map<Integer, byte[]> slices;
    private final long passages;

    /** @param passages counted so far */
    ShingleCounts(Map<Integer, byte[]> slices, long passages) {
        this.slices = new HashMap<>(slices);
        this.passages = passages;
    }

    long passages() {
        return passages;
    }

    /** Bytes in memory. */
    int size() {
        return slices.values().stream().mapToInt(slice -> slice.length).sum();
    }

    @Override
    public int applyAsInt(long shingle) {
        byte[] slice = slices.get(slice(shingle));
        return slice == null ? 0 : LogCounter.count(slice[place(shingle, slice.length)]);
    }

    static int slice(long shingle) {
        return (int) (shingle >>> (Long.SIZE - SLICE_BITS));
    }

    /** Where in a slice of so many counters, a power of two. */
    static int place(long shingle, int length) {
        return (int) ((shingle << SLICE_BITS) >>> (Long.SIZE - Integer.numberOfTrailingZeros(length)));
    }

    /** Counters of a slice for a team of so many passages. */
    static int length(long passages) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, passages - 1));
        return 1 << Math.clamp(bits, FEWEST, MOST);
    }

    /** A slice with more counters, or the same where it has enough. */
    static byte[] grown(byte[] slice, int length) {
        if (slice.length >= length) {
            return slice;
        }
        byte[] grown = new byte[length];
        int each = length / slice.length;
        for (int i = 0; i < length; i++) {
            grown[i] = slice[i / each];
        }
        return grown;
    }
}
