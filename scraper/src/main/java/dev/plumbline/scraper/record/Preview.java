package dev.plumbline.scraper.record;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a file, as it would be read.
 *
 * @param mapping as given, or as guessed from the beginning of the file
 * @param header the columns' names; empty for events and calendars
 * @param rows the first of them, at most {@link #ROWS}
 * @param missing fields that no column was found for and without which no row can be read
 * @param ambiguous what a person must decide: which dates these are, …; sentences
 */
public record Preview(
        Mapping mapping, List<String> header, List<Row> rows, List<Field> missing, List<String> ambiguous) {
    /** Rows shown. */
    public static final int ROWS = 20;

    public Preview {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        missing = List.copyOf(missing);
        ambiguous = List.copyOf(ambiguous);
    }

    /**
     * One row.
     *
     * @param cells as written, in the order of the header
     * @param records as read; several for a meeting of several people
     * @param error why it cannot be read
     */
    public record Row(
            int row,
            List<String> cells,
            List<EmployerRecord> records,
            @Nullable RowError error) {
        public Row {
            cells = List.copyOf(cells);
            records = List.copyOf(new ArrayList<>(records));
        }
    }
}
