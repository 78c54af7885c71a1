package dev.plumbline.scraper.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Makes previews: guesses the mapping of a file from its header and first rows, and reads those. */
final class Previews {
    private static final int LOOKED_AT = 200;

    private Previews() {}

    static Preview of(BudgetReader text, @Nullable RecordKind kind, @Nullable Mapping mapping, ImportSource source)
            throws IOException {
        String head = text.head();
        return switch (FileForm.of(head)) {
            case TABLE -> table(text, head, kind, mapping, source);
            case CALENDAR ->
                events(text, mapping == null ? Mapping.of(RecordFormat.CALENDAR, RecordKind.MEETING) : mapping, source);
            case JSON -> events(text, mapping == null ? Mapping.of(format(head), RecordKind.SIGN_IN) : mapping, source);
        };
    }

    private static RecordFormat format(String head) {
        return head.contains("\"userPrincipalName\"") && !head.contains("\"eventType\"")
                ? RecordFormat.ENTRA_SIGN_INS
                : RecordFormat.OKTA_SYSTEM_LOG;
    }

    private static Preview events(BudgetReader text, Mapping mapping, ImportSource source) throws IOException {
        Collected collected = new Collected();
        new FileRows(mapping, source, collected, Preview.ROWS).read(text);
        List<Preview.Row> rows = collected.rows((row, none) -> List.of());
        return new Preview(mapping, List.of(), rows, List.of(), List.of());
    }

    private static Preview table(
            BudgetReader text, String head, @Nullable RecordKind kind, @Nullable Mapping mapping, ImportSource source)
            throws IOException {
        List<List<String>> values = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        List<String> header;
        try (CsvTable table = CsvTable.open(text, head)) {
            header = table.header();
            if (header.size() < 2) {
                throw new UnreadableFile(
                        "This is no table, no calendar and no JSON log. Export it as CSV with column names in the first row.");
            }
            take(table, values, numbers);
        }
        Guess guess = Guess.of(header, values, kind);
        Mapping used = mapping == null ? guess.mapping() : mapping;
        RowContext context = new RowContext(used, source);
        List<Preview.Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(Preview.ROWS, values.size()); i++) {
            rows.add(row(numbers.get(i), values.get(i), header, context));
        }
        List<Field> missing = used.kind().required().stream()
                .filter(field -> !used.columns().containsKey(field))
                .toList();
        return new Preview(used, header, rows, missing, mapping == null ? guess.ambiguous() : List.of());
    }

    /** A file that breaks off behind some rows shows those. */
    private static void take(CsvTable table, List<List<String>> values, List<Integer> numbers) throws IOException {
        int columns = table.header().size();
        try {
            for (CsvTable.Row row = table.next(); row != null && values.size() < LOOKED_AT; row = table.next()) {
                if (!row.cells().stream().allMatch(String::isBlank)) {
                    values.add(CsvTable.padded(row.cells(), columns));
                    numbers.add(row.number());
                }
            }
        } catch (UnreadableFile broken) {
            if (values.isEmpty()) {
                throw broken;
            }
        }
    }

    private static Preview.Row row(int number, List<String> values, List<String> header, RowContext context) {
        Cells cells = new Cells(number);
        Map<Field, String> columns = context.mapping().columns();
        columns.forEach((field, name) -> {
            int column = header.indexOf(name);
            cells.put(field, column < 0 ? null : values.get(column));
        });
        try {
            return new Preview.Row(number, values, List.of(RowKinds.read(cells, context)), null);
        } catch (CellProblem problem) {
            return new Preview.Row(
                    number,
                    values,
                    List.of(),
                    new RowError(number, columns.get(problem.field()), String.valueOf(problem.getMessage())));
        }
    }

    /** What a short reading gave, row by row. */
    private static final class Collected implements RowSink {
        private final Map<Integer, List<EmployerRecord>> records = new java.util.TreeMap<>();
        private final Map<Integer, RowError> errors = new java.util.TreeMap<>();

        @Override
        public void record(int row, EmployerRecord record) {
            records.computeIfAbsent(row, key -> new ArrayList<>()).add(record);
        }

        @Override
        public void error(RowError error) {
            errors.put(error.row(), error);
        }

        List<Preview.Row> rows(BiFunction<Integer, @Nullable RowError, List<String>> cells) {
            java.util.TreeSet<Integer> numbers = new java.util.TreeSet<>(records.keySet());
            numbers.addAll(errors.keySet());
            return numbers.stream()
                    .limit(Preview.ROWS)
                    .map(number -> new Preview.Row(
                            number,
                            cells.apply(number, errors.get(number)),
                            records.getOrDefault(number, List.of()),
                            errors.get(number)))
                    .toList();
        }
    }
}
