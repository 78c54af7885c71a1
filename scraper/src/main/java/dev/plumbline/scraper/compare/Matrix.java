package dev.plumbline.scraper.compare;

import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.capture.Site;
import dev.plumbline.scraper.claim.Claim;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What each source says about the same thing, side by side.
 *
 * @param columns the sources, one a page
 * @param rows the things said: name, place, each employer, …
 */
public record Matrix(List<Column> columns, List<Row> rows) {

    /** The kind of the rows of job titles; their claims are the posts. */
    public static final String TITLE = "title";

    /** A source. Its label is the site's; with the account where several sources are of one site. */
    public record Column(UUID capture, Site site, AccountKey account, PageUrl url, Instant capturedAt, String label) {}

    /**
     * One thing that sources speak about.
     *
     * @param label for people: {@code Place}, {@code Employer: Corvid Systems}
     * @param cells one a column, in the columns' order
     */
    public record Row(String kind, String label, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The row in one word: differs where a cell does, else as agreeing as its most agreeing cell. */
        public Comparison result() {
            List<Comparison> said = cells.stream()
                    .map(Cell::comparison)
                    .filter(Objects::nonNull)
                    .toList();
            return said.stream().filter(Comparison::differs).findFirst().orElseGet(() -> Comparison.best(said));
        }
    }

    /**
     * What one source says.
     *
     * @param claims empty where the source is silent
     * @param comparison with the other sources; null where no other source speaks, or this one is silent
     * @param against labels of the sources it differs from
     */
    public record Cell(List<Claim> claims, @Nullable Comparison comparison, List<String> against) {
        public Cell {
            claims = List.copyOf(claims);
            against = List.copyOf(against);
        }
    }

    public Matrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
