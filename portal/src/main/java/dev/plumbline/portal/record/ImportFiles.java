package dev.plumbline.portal.record;

import dev.plumbline.portal.base.Problem;
import dev.plumbline.scraper.record.ImportSource;
import dev.plumbline.scraper.record.Mapping;
import dev.plumbline.scraper.record.Preview;
import dev.plumbline.scraper.record.RangeTable;
import dev.plumbline.scraper.record.ReadSummary;
import dev.plumbline.scraper.record.RecordFiles;
import dev.plumbline.scraper.record.RecordFormat;
import dev.plumbline.scraper.record.RecordKind;
import dev.plumbline.scraper.record.RowSink;
import dev.plumbline.scraper.record.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files in memory, read by the library. */
final class ImportFiles {
    private static final int LONGEST_SOURCE = 120;
    private static final ImportSource NOWHERE =
            new ImportSource(new UUID(0, 0), Instant.EPOCH, "Preview", RangeTable.EMPTY);

    private ImportFiles() {}

    /**
     * The first rows.
     *
     * @throws Problem 422 with what to do
     */
    static Preview preview(byte[] content, @Nullable RecordKind kind, @Nullable Mapping mapping) {
        try {
            return RecordFiles.preview(new ByteArrayInputStream(content), kind, mapping, NOWHERE);
        } catch (UnreadableFile unreadable) {
            throw new Problem(422, "file-unreadable", String.valueOf(unreadable.getMessage()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static ReadSummary read(byte[] content, Mapping mapping, ImportSource source, RowSink sink) throws UnreadableFile {
        try {
            return RecordFiles.read(new ByteArrayInputStream(content), mapping, source, sink);
        } catch (UnreadableFile unreadable) {
            throw unreadable;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What people call the file: its system, or its own name where it is a table of nobody's format. */
    static String source(Mapping mapping, String fileName) {
        return mapping.format() == RecordFormat.TABLE
                ? fileName.substring(0, Math.min(fileName.length(), LONGEST_SOURCE))
                : mapping.format().label();
    }
}
