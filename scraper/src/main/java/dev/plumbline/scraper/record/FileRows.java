package dev.plumbline.scraper.record;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the rows of one file in one way and counts them. */
final class FileRows {
    private final RowContext context;
    private final RowSink sink;
    private final int most;
    private int rows;
    private int records;
    private int errors;
    private int skipped;

    FileRows(Mapping mapping, ImportSource source, RowSink sink, int most) {
        context = new RowContext(mapping, source);
        this.sink = sink;
        this.most = most;
    }

    ReadSummary read(BudgetReader text) throws IOException {
        String stopped = null;
        try {
            stopped = switch (FileForm.of(text.head())) {
                case JSON -> json(text);
                case CALENDAR -> calendar(text);
                case TABLE -> table(text);
            };
        } catch (UnreadableFile bound) {
            if (rows == 0) {
                throw bound;
            }
            stopped = bound.getMessage();
        }
        return new ReadSummary(rows, records, errors, skipped, stopped);
    }

    private @Nullable String json(BudgetReader text) throws IOException {
        JsonEvents.read(text, event -> {
            rows++;
            event(event);
            return rows < most;
        });
        return bound();
    }

    private void event(@Nullable JsonNode event) {
        RecordFormat format = event == null ? null : JsonCells.format(event);
        if (event == null || format == null) {
            error(
                    new RowError(
                            rows,
                            null,
                            "This is neither an event of Okta's System Log nor a sign-in of Microsoft Entra. Leave it out, or export the log again."));
        } else {
            row(JsonCells.of(rows, event, format), Map.of());
        }
    }

    private @Nullable String calendar(BudgetReader text) throws IOException {
        CalendarFile.read(
                text,
                context,
                held -> {
                    rows++;
                    if (records < most) {
                        held.event().attendees().forEach(attendee -> row(MeetingCells.of(held, attendee), Map.of()));
                    }
                },
                error -> {
                    rows++;
                    error(error);
                },
                () -> {
                    rows++;
                    skipped++;
                });
        return bound();
    }

    private @Nullable String table(BudgetReader text) throws IOException {
        try (CsvTable table = CsvTable.open(text, text.head())) {
            Map<Field, Integer> columns = columns(table.header());
            for (CsvTable.Row row = table.next(); row != null && rows < most; row = table.next()) {
                if (row.cells().stream().allMatch(String::isBlank)) {
                    continue;
                }
                rows++;
                Cells cells = new Cells(row.number());
                List<String> values = row.cells();
                columns.forEach(
                        (field, column) -> cells.put(field, column < values.size() ? values.get(column) : null));
                row(cells, context.mapping().columns());
            }
        }
        return bound();
    }

    private Map<Field, Integer> columns(List<String> header) throws UnreadableFile {
        Mapping mapping = context.mapping();
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        for (Map.Entry<Field, String> entry : mapping.columns().entrySet()) {
            int column = header.indexOf(entry.getValue().strip());
            if (column < 0) {
                throw new UnreadableFile("The file has no column " + Cells.shown(entry.getValue())
                        + ". Choose another one for the " + entry.getKey().label() + ".");
            }
            columns.put(entry.getKey(), column);
        }
        for (Field field : mapping.kind().required()) {
            if (!columns.containsKey(field)) {
                throw new UnreadableFile("Choose the column that holds the " + field.label() + ".");
            }
        }
        return columns;
    }

    private void row(Cells cells, Map<Field, String> columns) {
        try {
            sink.record(cells.row(), RowKinds.read(cells, context));
            records++;
        } catch (CellProblem problem) {
            String column =
                    columns.getOrDefault(problem.field(), problem.field().name().toLowerCase(Locale.ROOT));
            error(new RowError(cells.row(), column, String.valueOf(problem.getMessage())));
        }
    }

    private void error(RowError error) {
        errors++;
        sink.error(error);
    }

    private @Nullable String bound() {
        return rows >= most && most == RecordFiles.MAX_ROWS
                ? "The file has a million rows or more; those behind were not read. Split it by month."
                : null;
    }
}
