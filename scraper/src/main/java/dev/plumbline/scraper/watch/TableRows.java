package dev.plumbline.scraper.watch;

import dev.plumbline.scraper.record.BudgetReader;
import dev.plumbline.scraper.record.CsvTable;
import dev.plumbline.scraper.record.UnreadableFile;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The rows of a table with a heading, each cell by its column's name. */
final class TableRows {
    private final List<String> header;
    private final List<String> cells;

    private TableRows(List<String> header, List<String> cells) {
        this.header = header;
        this.cells = cells;
    }

    /** Takes rows. */
    interface Taker {
        void take(int number, TableRows row) throws UnreadableFile;
    }

    static void read(BudgetReader text, Taker taker) throws IOException {
        try (CsvTable table = CsvTable.open(text, text.head())) {
            List<String> header = table.header().stream()
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList();
            for (CsvTable.Row row = table.next(); row != null; row = table.next()) {
                if (!row.cells().stream().allMatch(String::isBlank)) {
                    taker.take(row.number(), new TableRows(header, row.cells()));
                }
            }
        }
    }

    /** The cell under a name, in any case; empty where there is none. */
    String cell(String column) {
        int at = header.indexOf(column.strip().toLowerCase(Locale.ROOT));
        return at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
    }

    /** What stands in a cell with semicolons between. */
    List<String> several(String column) {
        return List.of(cell(column).split(";", -1));
    }
}
