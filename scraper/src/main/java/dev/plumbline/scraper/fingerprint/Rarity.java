package dev.plumbline.scraper.fingerprint;

import java.util.function.LongToIntFunction;

/**
 * How rare a shingle is among the passages that are known.
 *
 * @param frequency in how many passages a shingle stands, as far as counted; 0 where never seen
 * @param passages how many were counted
 */
public record Rarity(LongToIntFunction frequency, long passages) {

    /** Nothing was counted yet: every shingle is as rare as the next. */
    public static final Rarity UNCOUNTED = new Rarity(shingle -> 0, 0);

    /** A shingle of which nothing was counted is worth six bits: what is not known is not rare. */
    private static final double UNSEEN = 64;

    /** What it tells that a passage has a shingle, in bits; nothing where it is popular. */
    double bits(long shingle) {
        int times = frequency.applyAsInt(shingle);
        double share = (times + 1) / (passages + UNSEEN);
        return times > RareShingles.POPULAR || share >= 1 ? 0 : -Math.log(share) / Math.log(2);
    }

    /** In how many passages a shingle stands. */
    int times(long shingle) {
        return frequency.applyAsInt(shingle);
    }
}
