package dev.plumbline.portal.review.ui;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.compare.Feature;
import dev.plumbline.scraper.compare.Features;
import dev.plumbline.scraper.compare.Matrix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How two sources of a row were compared: the first two that differ, else the first two that speak.
 *
 * @param left number of its column
 * @param right number of its column
 * @param features at least one
 */
record Compared(int left, int right, List<Feature> features) {
    private static final int MOST_CLAIMS = 8;

    Compared {
        features = List.copyOf(features);
    }

    /** Empty where one source speaks alone, or its kind is compared as a whole. */
    static Optional<Compared> of(Matrix.Row row) {
        List<Compared> pairs = new ArrayList<>();
        int[] speaking = IntStream.range(0, row.cells().size())
                .filter(n -> !row.cells().get(n).claims().isEmpty())
                .toArray();
        for (int i = 0; i < speaking.length; i++) {
            for (int j = i + 1; j < speaking.length; j++) {
                pairs.add(pair(row, speaking[i], speaking[j]));
            }
        }
        return pairs.stream()
                .filter(pair -> pair.differing() > 0)
                .findFirst()
                .or(() -> pairs.stream().findFirst())
                .filter(pair -> !pair.features().isEmpty());
    }

    /** Where a source says several things, the two that differ least: one that fits is enough. */
    private static Compared pair(Matrix.Row row, int left, int right) {
        return claims(row, left)
                .flatMap(a -> claims(row, right).map(b -> new Compared(left, right, Features.of(a, b))))
                .min(Comparator.comparingLong(Compared::differing))
                .orElseThrow();
    }

    private static Stream<Claim> claims(Matrix.Row row, int column) {
        return row.cells().get(column).claims().stream().limit(MOST_CLAIMS);
    }

    private long differing() {
        return features.stream()
                .filter(feature -> feature.comparison().differs())
                .count();
    }
}
