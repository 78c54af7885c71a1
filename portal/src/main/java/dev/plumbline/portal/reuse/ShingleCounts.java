package dev.plumbline.portal.reuse;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongToIntFunction;

/**
 * In how many of a team's passages a shingle stands, as far as counted: one byte a counter, {@value #SLICES} slices of
 * {@value #SLICE} counters. Shingles that share a counter look more frequent than they are, never rarer.
 */
final class ShingleCounts implements LongToIntFunction {
    static final int SLICES = 64;
    static final int SLICE = 1 << 16;

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

    @Override
    public int applyAsInt(long shingle) {
        byte[] slice = slices.get(slice(shingle));
        return slice == null ? 0 : LogCounter.count(slice[place(shingle)]);
    }

    static int slice(long shingle) {
        return (int) (shingle >>> 58);
    }

    static int place(long shingle) {
        return (int) (shingle >>> 42) & (SLICE - 1);
    }
}
