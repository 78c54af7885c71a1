package dev.plumbline.scraper.fingerprint;

/**
 * When two texts share so much that it is worth showing. Two people who write about the same work share short runs
 * ("more than ten years of experience in"); the fewer words a text has, the larger a share must be to mean anything.
 *
 * <p>A long run stands by itself: {@value #LONG_RUN} words in a row. Otherwise at least {@value #FEWEST_WORDS} shared
 * words, one run of {@value #SHORT_RUN}, and a share of the shorter text that falls with its length: .80 up to 20
 * words, .30 from 80 words, linear between.
 */
public final class ReuseThreshold {

    /** Words in a row that are reuse whatever the rest says. */
    public static final int LONG_RUN = 18;

    /** Shared words below which nothing counts. */
    public static final int FEWEST_WORDS = 12;

    private static final int SHORT_RUN = 5;
    private static final int SHORT_TEXT = 20;
    private static final int LONG_TEXT = 80;
    private static final double SHARE_OF_SHORT = 0.8;
    private static final double SHARE_OF_LONG = 0.3;

    private ReuseThreshold() {}

    /** Whether an overlap is reuse. */
    public static boolean isReuse(Overlap overlap) {
        if (overlap.longestRun() >= LONG_RUN) {
            return true;
        }
        double share = Math.max(overlap.ofLeft(), overlap.ofRight());
        return overlap.words() >= FEWEST_WORDS
                && overlap.longestRun() >= SHORT_RUN
                && share >= shareNeeded((int) Math.round(overlap.words() / share));
    }

    /** The share of a text that must stand in the other one, by its number of words. */
    static double shareNeeded(int words) {
        double way = (double) (words - SHORT_TEXT) / (LONG_TEXT - SHORT_TEXT);
        return SHARE_OF_SHORT - Math.clamp(way, 0, 1) * (SHARE_OF_SHORT - SHARE_OF_LONG);
    }
}
