package dev.plumbline.scraper.fingerprint;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Hashes;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares how two pages are built. The likeness of two sets is the cosine of their rare features, with {@value #DOUBT} features'
 * worth of doubt: two pages with hardly anything rare on them are not alike, whatever they share. What is mostly a public template
 * is less alike by the template's share.
 */
public final class LayoutComparison {
    /** A set of this size is cut to its smallest hashes, and says nothing of larger ones. */
    public static final int FULL = 512;

    private static final double DOUBT = 6;

    /** What counts as rare where features in common are counted. */
    private static final double RARE = 0.3;

    private LayoutComparison() {}

    /** How alike two pages are built. */
    public static LayoutOverlap compare(Claim.Layout left, Claim.Layout right, LayoutRarity rarity) {
        Likeness classes = Likeness.of(Hashes.of(left.classes()), Hashes.of(right.classes()), rarity);
        Likeness paths = Likeness.of(Hashes.of(left.paths()), Hashes.of(right.paths()), rarity);
        Set<String> theirs = new HashSet<>(right.assets());
        List<String> assets = left.assets().stream().filter(theirs::contains).toList();
        return new LayoutOverlap(classes.value(), paths.value(), classes.rare(), paths.rare(), assets);
    }

    private record Likeness(double value, int rare) {
        static Likeness of(long[] left, long[] right, LayoutRarity rarity) {
            long reach = Math.min(reach(left), reach(right));
            double both = 0;
            int rare = 0;
            for (long feature : left) {
                if (feature <= reach && Arrays.binarySearch(right, feature) >= 0) {
                    double weight = rarity.weight(feature);
                    both += weight;
                    rare += weight >= RARE ? 1 : 0;
                }
            }
            double own = Math.min(rarity.ownShare(left), rarity.ownShare(right));
            double all = Math.sqrt(weight(left, reach, rarity) * weight(right, reach, rarity));
            return new Likeness(own * both / (all + DOUBT), rare);
        }

        private static double weight(long[] set, long reach, LayoutRarity rarity) {
            return Arrays.stream(set)
                    .filter(feature -> feature <= reach)
                    .mapToDouble(rarity::weight)
                    .sum();
        }

        private static long reach(long[] set) {
            return set.length < FULL ? Long.MAX_VALUE : set[set.length - 1];
        }
    }
}
