package dev.plumbline.scraper.record;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A file that was read with the guessed mapping. */
record Imported(Preview preview, ReadSummary summary, List<EmployerRecord> records, List<RowError> errors) {
    static final ImportSource SOURCE =
            new ImportSource(new UUID(0, 7), Instant.parse("2026-03-20T09:00:00Z"), "Invented log", RangeTable.EMPTY);

    static Imported of(String text) throws IOException {
        return of(text, StandardCharsets.UTF_8);
    }

    static Imported of(String text, Charset charset) throws IOException {
        return of(text.getBytes(charset), SOURCE);
    }

    static Imported of(byte[] file, ImportSource source) throws IOException {
        Preview preview = RecordFiles.preview(new ByteArrayInputStream(file), null, null, source);
        return of(file, preview, preview.mapping(), source);
    }

    static Imported of(byte[] file, Preview preview, Mapping mapping, ImportSource source) throws IOException {
        List<EmployerRecord> records = new ArrayList<>();
        List<RowError> errors = new ArrayList<>();
        RowSink sink = new RowSink() {
            @Override
            public void record(int row, EmployerRecord record) {
                records.add(record);
            }

            @Override
            public void error(RowError error) {
                errors.add(error);
            }
        };
        ReadSummary summary = RecordFiles.read(new ByteArrayInputStream(file), mapping, source, sink);
        return new Imported(preview, summary, records, errors);
    }

    <R extends EmployerRecord> List<R> all(Class<R> kind) {
        return records.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    List<String> quotes() {
        return records.stream().map(row -> row.evidence().quote()).toList();
    }
}
