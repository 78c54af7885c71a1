package dev.plumbline.scraper.fingerprint;

/** When two pages are built so much alike that it is worth a note. */
public final class LayoutThreshold {
    /** Likeness, 0 to 1: above that of 99 of 100 pairs of unrelated pages of the benchmark {@code layout}. */
    public static final double ALIKE = 0.3;

    /** Rare features in common, at least. */
    private static final int FEWEST = 12;

    /** Files in common that hardly anybody else would give are enough by themselves. */
    private static final int ASSETS = 3;

    private LayoutThreshold() {}

    /** Whether it is. */
    public static boolean isReuse(LayoutOverlap overlap) {
        return (overlap.byClasses() >= ALIKE && overlap.classes() >= FEWEST)
                || (overlap.byPaths() >= ALIKE && overlap.paths() >= FEWEST)
                || overlap.assets().size() >= ASSETS;
    }
}
