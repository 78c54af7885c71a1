package dev.plumbline.scraper.fingerprint;

import dev.plumbline.scraper.capture.Table;
import java.util.Arrays;
import java.util.Map;
import java.util.function.LongToIntFunction;
import java.util.stream.Collectors;

/**
 * What a layout feature weighs: 1 where no other page has it, less the more of the team's pages do, nothing where a public template
 * has it ({@code public-layouts.csv}).
 */
public final class LayoutRarity {
    /** Pages of a team that has seen none: what even then is not called rare. */
    private static final int FEWEST = 50;

    private static final Map<Long, Integer> PUBLIC = Table.rows(LayoutRarity.class, "public-layouts.csv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> Long.parseUnsignedLong(row.getFirst(), 16), row -> Integer.parseInt(row.get(1))));

    private final LongToIntFunction frequency;
    private final Map<Long, Integer> known;
    private final double scale;

    private LayoutRarity(LongToIntFunction frequency, long pages, Map<Long, Integer> known) {
        this.frequency = frequency;
        this.known = known;
        this.scale = Math.log(pages + FEWEST + 0.0);
    }

    /**
     * Rarity in a team's archive.
     *
     * @param frequency on how many of the pages a feature stands, as far as known
     * @param pages so many were counted
     */
    public static LayoutRarity of(LongToIntFunction frequency, long pages) {
        return new LayoutRarity(frequency, pages, PUBLIC);
    }

    /** By frequency alone, as if no template were public. */
    public static LayoutRarity byFrequency(LongToIntFunction frequency, long pages) {
        return new LayoutRarity(frequency, pages, Map.of());
    }

    /** 0 to 1. */
    double weight(long feature) {
        return known.containsKey(feature) ? 0 : Math.max(0, 1 - Math.log(frequency.applyAsInt(feature) + 1.0) / scale);
    }

    /** The share of a set that no public template has, 0 to 1. */
    double ownShare(long[] features) {
        return features.length == 0
                ? 0
                : (double) Arrays.stream(features)
                                .filter(feature -> !known.containsKey(feature))
                                .count()
                        / features.length;
    }
}
