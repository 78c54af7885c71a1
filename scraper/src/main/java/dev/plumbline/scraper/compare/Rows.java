package dev.plumbline.scraper.compare;

import dev.plumbline.scraper.claim.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Makes one row of a matrix: every cell is compared with every other that speaks. */
final class Rows {

    /** Claims of one kind that are looked at in one cell. */
    static final int MAX_CLAIMS = 40;

    private static final int MAX_PAIRED = 8;

    private final List<String> labels;

    /** @param labels of the columns */
    Rows(List<String> labels) {
        this.labels = labels;
    }

    /** What two sources say of one thing, compared as wholes. */
    <C extends Claim> Matrix.Row row(
            String kind, String label, List<List<C>> cells, BiFunction<List<C>, List<C>, Comparison> compare) {
        List<Matrix.Cell> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            row.add(cell(cells, i, compare));
        }
        return new Matrix.Row(kind, label, row);
    }

    /** Two sources agree where any claim of one does with any claim of the other. */
    static <C extends Claim> BiFunction<List<C>, List<C>, Comparison> bestPair(BiFunction<C, C, Comparison> compare) {
        return (left, right) -> Comparison.best(left.stream()
                .limit(MAX_PAIRED)
                .flatMap(a -> right.stream().limit(MAX_PAIRED).map(b -> compare.apply(a, b)))
                .toList());
    }

    private <C extends Claim> Matrix.Cell cell(
            List<List<C>> cells, int at, BiFunction<List<C>, List<C>, Comparison> compare) {
        List<C> mine = cells.get(at);
        if (mine.isEmpty()) {
            return new Matrix.Cell(List.of(), null, List.of());
        }
        List<Comparison> all = new ArrayList<>();
        List<String> against = new ArrayList<>();
        for (int other = 0; other < cells.size(); other++) {
            if (other != at && !cells.get(other).isEmpty()) {
                Comparison comparison = compare.apply(mine, cells.get(other));
                all.add(comparison);
                if (comparison.differs()) {
                    against.add(labels.get(other));
                }
            }
        }
        return new Matrix.Cell(List.copyOf(mine), all.isEmpty() ? null : verdict(all), against);
    }

    /** Differs where any does; else the surest. */
    private static Comparison verdict(List<Comparison> all) {
        return Stream.concat(all.stream().filter(Comparison::differs), Stream.of(Comparison.best(all)))
                .findFirst()
                .orElseThrow();
    }
}
