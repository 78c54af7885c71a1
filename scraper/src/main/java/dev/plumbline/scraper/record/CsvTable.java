package dev.plumbline.scraper.record;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table between commas, semicolons, tabs or bars: its header, then row by row. Row 1 is the header, as a spreadsheet counts. */
public final class CsvTable implements AutoCloseable {
    /** The most columns of a table. */
    static final int MAX_COLUMNS = 500;

    private final BudgetReader text;
    private final CloseableIterator<CsvRecord> rows;
    private final List<String> header;
    private int row = 1;

    /** One row: its number and cells. */
    public record Row(int number, List<String> cells) {}

    private CsvTable(BudgetReader text, CloseableIterator<CsvRecord> rows) throws IOException {
        this.text = text;
        this.rows = rows;
        Row first = advance();
        header = first == null
                ? List.of()
                : first.cells().stream().map(String::strip).toList();
        row = 1;
    }

    /**
     * Opens a table.
     *
     * @param head its beginning, which tells what stands between the cells
     */
    public static CsvTable open(BudgetReader text, String head) throws IOException {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(MAX_COLUMNS)
                .maxFieldSize(BudgetReader.MAX_ROW)
                .maxRecordSize(2 * BudgetReader.MAX_ROW)
                .build();
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(head))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(2 * BudgetReader.MAX_ROW)
                .build(handler, text);
        return new CsvTable(text, reader.iterator());
    }

    /** The first row. */
    public List<String> header() {
        return header;
    }

    /** The next row; null at the end. */
    @Nullable
    public Row next() throws IOException {
        Row next = advance();
        row++;
        return next == null ? null : new Row(row, next.cells());
    }

    private @Nullable Row advance() throws IOException {
        text.nextRow();
        try {
            return rows.hasNext() ? new Row(row, rows.next().getFields()) : null;
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        } catch (CsvParseException broken) {
            throw broken.getCause() instanceof IOException cause
                    ? cause
                    : new UnreadableFile("The table cannot be taken apart behind row " + row
                            + ". Look for a quotation mark that is not closed, or more than " + MAX_COLUMNS
                            + " columns.");
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    /** The sign that stands most often in the first line outside quotation marks. */
    static char separator(String head) {
        char best = ',';
        int most = 0;
        for (char candidate : new char[] {',', ';', '\t', '|'}) {
            int count = 0;
            boolean quoted = false;
            for (int i = 0; i < head.length() && (quoted || head.charAt(i) != '\n'); i++) {
                quoted ^= head.charAt(i) == '"';
                count += !quoted && head.charAt(i) == candidate ? 1 : 0;
            }
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    /** The values of a row under the header's names; missing cells are empty. */
    static List<String> padded(List<String> cells, int columns) {
        List<String> padded = new ArrayList<>(cells.subList(0, Math.min(cells.size(), columns)));
        while (padded.size() < columns) {
            padded.add("");
        }
        return padded;
    }
}
