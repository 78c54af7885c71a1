package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import dev.plumbline.portal.base.CsvStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The way to a list as CSV, written while it is read; one line says so where it was too long. */
public final class CsvLink extends Anchor {
    /** Reads the rows of a list and hands them over one by one. */
    @FunctionalInterface
    public interface Rows {
        /** Hands all of them over, or as many as the table has room for. */
        void write(CsvStream table) throws IOException;
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
                Words.say("csv.link"));
        setAriaLabel(Words.say("csv.label"));
    }

    static void write(List<String> heads, Rows rows, OutputStream out) throws IOException {
        CsvStream table = new CsvStream(out, heads.toArray(String[]::new));
        rows.write(table);
        table.end();
    }
}
