package dev.plumbline.scraper;

import dev.plumbline.scraper.compare.Agreement;
import dev.plumbline.scraper.compare.Comparison;
import dev.plumbline.scraper.compare.Matrix;
import dev.plumbline.scraper.rule.Coverage;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Counts what a matrix compared. It stands here because neither room of the two may import the other. */
final class CoverageOfMatrix {

    /** Each site has its own account name and its own first day: nothing that two sources could agree on. */
    private static final Set<String> NOT_COMPARABLE = Set.of("handle", "member-since");

    private CoverageOfMatrix() {}

    static Coverage of(Matrix matrix) {
        return Coverage.of(matrix.rows().stream()
                .filter(row -> !NOT_COMPARABLE.contains(row.kind()))
                .map(row -> row(matrix, row))
                .toList());
    }

    private static Coverage.Row row(Matrix matrix, Matrix.Row row) {
        List<String> sources = IntStream.range(0, row.cells().size())
                .filter(i -> !row.cells().get(i).claims().isEmpty())
                .mapToObj(i -> matrix.columns().get(i).label())
                .toList();
        if (sources.size() < 2) {
            return new Coverage.Row(row.label(), sources, "not compared", "on one page only");
        }
        Comparison result = row.result();
        return new Coverage.Row(row.label(), sources, word(result.agreement()), result.reason());
    }

    private static String word(Agreement agreement) {
        return switch (agreement) {
            case AGREE -> "agrees";
            case COMPATIBLE -> "compatible";
            case DIFFER -> "differs";
            case CANNOT_TELL -> "not compared";
        };
    }
}
