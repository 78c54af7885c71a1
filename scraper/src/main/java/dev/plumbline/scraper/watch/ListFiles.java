package dev.plumbline.scraper.watch;

import dev.plumbline.scraper.record.BudgetReader;
import dev.plumbline.scraper.record.ReadSummary;
import dev.plumbline.scraper.record.RowError;
import dev.plumbline.scraper.record.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/**
 * Reads the lists that governments and others publish, entry by entry and within budgets: what cannot be read is a {@link RowError}
 * and the rest goes on.
 */
public final class ListFiles {
    /** The most entries that are read of one file. */
    public static final int MAX_ENTRIES = 500_000;

    private ListFiles() {}

    /**
     * How a file would be read.
     *
     * @param header of a table; else empty
     */
    public record Recognised(ListMapping mapping, List<String> header) {
        public Recognised {
            header = List.copyOf(header);
        }
    }

    /**
     * Tells the format by the beginning of a file, and guesses the columns of a table.
     *
     * @throws UnreadableFile where it is none, with what to do
     */
    public static Recognised recognise(byte[] content) throws IOException {
        return Recognition.of(content);
    }

    /**
     * Reads a file to its end, or to a bound.
     *
     * @param sink what it throws ends the reading and is thrown on
     * @throws UnreadableFile where nothing of it can be read, with what to do
     */
    public static ReadSummary read(byte[] content, ListMapping mapping, EntrySink sink) throws IOException {
        Counted counted = new Counted(sink);
        String stopped = null;
        try {
            switch (mapping.format()) {
                case OFAC_CSV -> OfacTables.read(content, counted);
                case OFAC_XML ->
                    XmlEntries.read(content, "sdnEntry", (row, node) -> counted.take(row, SdnXml.entry(node)));
                case UN_XML ->
                    XmlEntries.read(content, "INDIVIDUAL ENTITY", (row, node) -> counted.take(row, UnXml.entry(node)));
                case OPEN_SANCTIONS_CSV -> SimpleTargets.read(open(content), counted);
                case FOLLOW_THE_MONEY -> MoneyEntities.read(open(content), counted);
                case STIX -> StixBundle.read(open(content), counted);
                case MISP -> MispEvent.read(open(content), counted);
                case TABLE -> MappedTable.read(open(content), mapping.columns(), counted);
                case PICTURES -> PictureFiles.read(content, counted);
                case PLAIN -> PlainList.read(open(content), mapping.matter(), counted);
            }
        } catch (UnreadableFile broken) {
            if (counted.rows() == 0) {
                throw broken;
            }
            stopped = broken.getMessage();
        }
        return new ReadSummary(counted.rows(), counted.entries(), counted.errors(), 0, stopped);
    }

    static BudgetReader open(byte[] content) throws IOException {
        return BudgetReader.open(new ByteArrayInputStream(content));
    }
}
