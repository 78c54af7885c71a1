package dev.plumbline.scraper.watch;

import dev.plumbline.scraper.capture.Table;
import dev.plumbline.scraper.record.BudgetReader;
import dev.plumbline.scraper.record.UnreadableFile;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A table of any columns, whose names are guessed by {@code list-headers.csv}. */
final class MappedTable {
    private static final Map<String, ListField> NAMES = names();

    private MappedTable() {}

    /** The column of each field that is known by its name. */
    static Map<ListField, String> guess(List<String> header) {
        Map<ListField, String> columns = new EnumMap<>(ListField.class);
        for (String name : header) {
            ListField field = NAMES.get(plain(name));
            if (field != null) {
                columns.putIfAbsent(field, name);
            }
        }
        return columns;
    }

    static void read(BudgetReader text, Map<ListField, String> columns, Counted sink) throws IOException {
        if (columns.keySet().stream().noneMatch(field -> field == ListField.NAME || field.matter() != null)) {
            throw new UnreadableFile("No column is said to hold a name or an identifier. Choose one.");
        }
        TableRows.read(text, (number, row) -> sink.take(number, entry(row, columns)));
    }

    private static ListEntry entry(TableRows row, Map<ListField, String> columns) {
        String name = row.cell(columns.getOrDefault(ListField.NAME, ""));
        String kind = row.cell(columns.getOrDefault(ListField.KIND, ""));
        String own = row.cell(columns.getOrDefault(ListField.ID, ""));
        EntryBuilder entry = new EntryBuilder(
                        own.isEmpty() ? id(row, columns) : own,
                        columns.containsKey(ListField.KIND) ? EntryKind.of(kind) : EntryKind.PERSON)
                .name(name)
                .programme(row.cell(columns.getOrDefault(ListField.PROGRAMME, "")))
                .remark(row.cell(columns.getOrDefault(ListField.REMARK, "")));
        row.several(columns.getOrDefault(ListField.ALIASES, "")).forEach(alias -> entry.alias(alias, false));
        columns.forEach((field, column) -> {
            Matter matter = field.matter();
            if (matter != null) {
                row.several(column).forEach(value -> entry.identifier(matter, value));
            }
        });
        return entry.build();
    }

    /** A row without a number of its own is known by what is compared of it. */
    private static String id(TableRows row, Map<ListField, String> columns) {
        StringBuilder id = new StringBuilder();
        for (ListField field : ListField.values()) {
            if (columns.containsKey(field) && (field == ListField.NAME || field.matter() != null)) {
                id.append(row.cell(columns.getOrDefault(field, ""))).append(' ');
            }
        }
        return id.toString().strip();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Map<String, ListField> names() {
        Map<String, ListField> names = new java.util.HashMap<>();
        Table.rows(MappedTable.class, "list-headers.csv")
                .forEach(row -> row.stream()
                        .skip(1)
                        .forEach(name -> names.put(plain(name), ListField.valueOf(row.getFirst()))));
        return Map.copyOf(names);
    }
}
