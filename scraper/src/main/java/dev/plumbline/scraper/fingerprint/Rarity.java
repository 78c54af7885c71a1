package dev.plumbline.scraper.fingerprint;

import java.util.function.LongToIntFunction;

/**
 * How rare a shingle is among the passages that are known.
 *
 * @param frequency in how many passages a shingle stands, as far as counted; 0 where never seen
 * @param passages how many were counted
 */
public record Rarity(LongToIntFunction frequency, long passages) {

    /** The count of a shingle that stands in a template, however often that was met here. */
    static final int TEMPLATE = Integer.MAX_VALUE;

    /** Nothing was counted yet: every shingle is as rare as the next. */
    public static final Rarity UNCOUNTED = new Rarity(shingle -> 0, 0);

    /** A shingle of which nothing was counted is worth six bits: what is not known is not rare. */
    private static final double UNSEEN = 64;

    /** Passages that are taken to have a shingle and go on with one that nobody was seen to go on with. */
    private static final double GOING_ON = 0.3;

    /** Passages that are taken to have any shingle. */
    private static final double BEFORE = 3;

    /** What a word more in a row tells at least, in bits, while so few have it that a ring of copies could be all of them. */
    private static final double ONE_MORE = 0.4;

    /** What it tells that another passage has a shingle, in bits; nothing where it is a template's. */
    double bits(long shingle) {
        int times = frequency.applyAsInt(shingle);
        return times == TEMPLATE ? 0 : Math.max(0, log2((passages + UNSEEN) / Math.max(1, times)));
    }

    /** What it tells that another passage with a shingle goes on with the next one, in bits. */
    double bits(long shingle, long next) {
        double goingOn = Math.max(GOING_ON, BEFORE * Math.pow(passages + UNSEEN, -GOING_ON));
        double least = frequency.applyAsInt(next) <= RareShingles.MAX_FREQUENCY ? ONE_MORE : 0;
        double told = log2((others(shingle) + BEFORE) / (others(next) + goingOn));
        return Math.max(least, Math.min(told, bits(next)));
    }

    /** Without the passage that shares it. A template has as many as make one, at least. */
    private int others(long shingle) {
        int times = frequency.applyAsInt(shingle);
        return times == TEMPLATE ? RareShingles.MAX_FREQUENCY : Math.max(0, times - 1);
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
