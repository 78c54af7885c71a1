package dev.plumbline.scraper.fingerprint;

import java.util.List;

/**
 * How alike two pages are built; features that many pages have count little.
 *
 * @param byClasses likeness of the elements by tag and classes, 0 to 1; survives edits
 * @param byPaths likeness of the elements by the tags above them, 0 to 1; survives renamed classes
 * @param classes rare features by class in common
 * @param paths rare features by path in common
 * @param assets names of files in common that hardly anybody else would give
 */
public record LayoutOverlap(double byClasses, double byPaths, int classes, int paths, List<String> assets) {

    public LayoutOverlap {
        assets = List.copyOf(assets);
    }

    /** The larger of the two. */
    public double likeness() {
        return Math.max(byClasses, byPaths);
    }
}
