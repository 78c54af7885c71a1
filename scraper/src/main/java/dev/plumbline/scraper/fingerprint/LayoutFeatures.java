package dev.plumbline.scraper.fingerprint;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Hashes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which features of a layout are kept and which are asked for: few stored, many probed, popular ones neither. */
public final class LayoutFeatures {
    /** A feature that stands on more pages than this is a template's. */
    public static final int MAX_FREQUENCY = 200;

    private static final int STORED = 16;
    private static final int PROBED = 48;
    private static final int ASSETS = 8;

    private LayoutFeatures() {}

    /** The features to store: the rarest of each set, ascending. */
    public static List<Long> stored(Claim.Layout layout, LayoutRarity rarity) {
        return rarest(layout, STORED, rarity);
    }

    /** The features to ask for, ascending. */
    public static List<Long> probed(Claim.Layout layout, LayoutRarity rarity) {
        return rarest(layout, PROBED, rarity);
    }

    /** All features by class and path, as they are counted. */
    public static List<Long> all(Claim.Layout layout) {
        List<Long> all = new ArrayList<>();
        add(all, layout.classes());
        add(all, layout.paths());
        return all;
    }

    private static List<Long> rarest(Claim.Layout layout, int most, LayoutRarity rarity) {
        Set<Long> chosen = new TreeSet<>();
        choose(chosen, layout.classes(), most, rarity);
        choose(chosen, layout.paths(), most, rarity);
        layout.assets().stream().limit(ASSETS).map(LayoutFeatures::asset).forEach(chosen::add);
        return List.copyOf(chosen);
    }

    private static void choose(Set<Long> chosen, String set, int most, LayoutRarity rarity) {
        record Weighed(long feature, double weight) {}
        List<Long> all = new ArrayList<>();
        add(all, set);
        all.stream()
                .map(feature -> new Weighed(feature, rarity.weight(feature)))
                .filter(weighed -> weighed.weight() > 0)
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed().thenComparingLong(Weighed::feature))
                .limit(most)
                .map(Weighed::feature)
                .forEach(chosen::add);
    }

    private static long asset(String name) {
        return Shingles.word("asset " + name);
    }

    private static void add(List<Long> all, String set) {
        for (long feature : Hashes.of(set)) {
            all.add(feature);
        }
    }
}
