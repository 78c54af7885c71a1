package dev.plumbline.scraper.compare;

import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.rule.Coverage;
import java.util.List;

/** Lays the claims of several pages side by side. */
public final class Matrices {
    private Matrices() {}

    /** The matrix of the newest reading of each page. */
    public static Matrix of(List<Reading> latest) {
        return new Matrix(
                latest.stream()
                        .map(r -> new Matrix.Column(r.capture(), r.site(), r.account(), r.url(), r.capturedAt()))
                        .toList(),
                List.of());
    }

    /** How much of a matrix could be compared. */
    public static Coverage coverage(Matrix matrix) {
        return new Coverage(0, matrix.rows().size(), List.of());
    }
}
