package dev.plumbline.portal.base;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** A {@link Csv} that is written while its rows come and is never held as a whole; it takes {@value #MOST} rows, and a last line says where there were more. */
public final class CsvStream {
    /** So many rows a table has, at most. */
    public static final int MOST = 50_000;

    private static final int DRAINED_AT = 500;

    private final Csv csv;
    private final OutputStream out;
    private final int columns;
    private int written;

    /** A table of these columns. */
    public CsvStream(OutputStream out, String... heads) {
        this.csv = new Csv(heads);
        this.out = out;
        this.columns = heads.length;
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

    /** Writes what is left; the stream stays open. */
    public void end() throws IOException {
        if (isFull()) {
            String[] last = new String[columns];
            Arrays.fill(last, "");
            last[0] = "The list goes on: a table ends after %,d rows.".formatted(MOST);
            csv.row(last);
        }
        out.write(csv.drain());
    }
}
