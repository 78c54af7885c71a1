package dev.plumbline.scraper.record;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of the employer's own systems, row by row and within budgets: sign-in logs of Okta, Microsoft Entra and Google Workspace,
 * calendars, and tables of any columns.
 *
 * <p>{@link #preview} shows how a file would be read and with which {@link Mapping}; a person corrects it, and {@link #read} reads the
 * whole with it. Both take what the file holds as data and never fail on a row: a row that cannot be read is a {@link RowError}.
 */
public final class RecordFiles {
    /** The most rows that are read of one file. */
    public static final int MAX_ROWS = 1_000_000;

    private RecordFiles() {}

    /**
     * The first rows, as they would be read.
     *
     * @param kind what a person said the rows are; null to guess
     * @param mapping how to read them; null to guess
     * @throws UnreadableFile where the file is none of the formats, with what to do
     */
    public static Preview preview(
            InputStream file, @Nullable RecordKind kind, @Nullable Mapping mapping, ImportSource source)
            throws IOException {
        return Previews.of(BudgetReader.open(file), kind, mapping, source);
    }

    /**
     * Reads a file to its end, or to a bound.
     *
     * @param sink takes each record and each error as they come; what it throws ends the reading and is thrown on
     * @return how it went; a file that breaks off says so there, and what was read before has been given to the sink
     * @throws UnreadableFile where the mapping's columns are not in the file, with what to do
     */
    public static ReadSummary read(InputStream file, Mapping mapping, ImportSource source, RowSink sink)
            throws IOException {
        return new FileRows(mapping, source, sink, MAX_ROWS).read(BudgetReader.open(file));
    }
}
