package dev.plumbline.scraper.fingerprint;

/**
 * When two texts share so much that it is worth showing: most of the shorter one, or more than texts of people who
 * never met share by chance. Fewer than one such text in a thousand share {@value #ENOUGH} bits with the nearest of a hundred
 * thousand others (the benchmark {@code reuse} prints how many do); as long as nothing is counted, that takes some
 * sixteen words in a row. Words of a template are taken out of an overlap before it is asked here.
 */
public final class ReuseThreshold {

    /** Words in a row that say by themselves that one text came from the other. */
    public static final int LONG_RUN = 18;

    /** Shared words below which nothing counts. */
    public static final int FEWEST_WORDS = 12;

    /** Words of nobody's but two people's that must stand among known ones. */
    static final int BESIDE_KNOWN = 6;

    private static final int MANY_WORDS = 20;
    private static final double MOST = 0.6;
    private static final double ENOUGH = 28;

    private ReuseThreshold() {}

    /** Whether an overlap is reuse. */
    public static boolean isReuse(Overlap overlap) {
        return isReuse(overlap, FEWEST_WORDS);
    }

    /** Whether reuse is still reuse without the known words in it, of which the bits know. */
    public static boolean isReuseBesideKnown(Overlap rest) {
        return isReuse(rest, BESIDE_KNOWN);
    }

    private static boolean isReuse(Overlap overlap, int fewest) {
        boolean most = overlap.words() >= MANY_WORDS && Math.max(overlap.ofLeft(), overlap.ofRight()) >= MOST;
        return most || (overlap.words() >= fewest && overlap.bits() >= ENOUGH);
    }
}
