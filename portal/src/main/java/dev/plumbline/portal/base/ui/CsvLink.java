package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import dev.plumbline.portal.base.Csv;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/** The way to a list as CSV, written while it is read; one line says so where it was too long. */
public final class CsvLink extends Anchor {
    /** So many rows a table has, at most. */
    public static final int MOST = 50_000;

    private static final int DRAINED_AT = 500;

    /** Reads the rows of a list and hands them over one by one. */
    @FunctionalInterface
    public interface Rows {
        /** Hands all of them over, or as many as the table has room for. */
        void write(Sink table) throws IOException;
    }

    /** Takes rows until it is full. */
    public static final class Sink {
        private final Csv csv;
        private final OutputStream out;
        private final int columns;
        private int written;

        private Sink(List<String> heads, OutputStream out) {
            this.csv = new Csv(heads.toArray(String[]::new));
            this.out = out;
            this.columns = heads.size();
        }

        /** Adds a row of one cell a column; what comes after the last row that has room is left out. */
        public void row(String... cells) throws IOException {
            if (written++ < MOST) {
                csv.row(cells);
            }
            if (written % DRAINED_AT == 0) {
                out.write(csv.drain());
            }
        }

        /** Whether reading on is of no use. */
        public boolean isFull() {
            return written > MOST;
        }

        private void end() throws IOException {
            if (isFull()) {
                String[] last = new String[columns];
                Arrays.fill(last, "");
                last[0] = "The list goes on: a table ends after %,d rows.".formatted(MOST);
                csv.row(last);
            }
            out.write(csv.drain());
        }
    }

    /**
     * A link.
     *
     * @param file its name: {@code jobs.csv}
     * @param heads of the columns
     */
    public CsvLink(String file, List<String> heads, Rows rows) {
        super(
                new FileDownload(file, "text/csv;charset=utf-8", out -> write(heads, rows, out)),
                AttachmentType.DOWNLOAD,
                "CSV");
        setAriaLabel("This list as CSV");
    }

    static void write(List<String> heads, Rows rows, OutputStream out) throws IOException {
        Sink sink = new Sink(heads, out);
        rows.write(sink);
        sink.end();
    }
}
