package dev.plumbline.scraper.record;

import dev.plumbline.scraper.capture.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Guesses from the names of columns what a table holds; the names are those of {@code headers.csv}. */
final class Headers {
    private static final int LONGEST = 80;
    private static final Map<RecordKind, Map<Field, List<String>>> NAMES = names();

    private final List<String> header;
    private final List<String> plain;

    Headers(List<String> header) {
        this.header = header;
        plain = header.stream().map(Headers::plain).toList();
    }

    /** Which format this is; {@link RecordFormat#TABLE} unless a system is known by its names. */
    RecordFormat format() {
        if (plain.contains("dateutc") && plain.contains("requestid") && plain.contains("signinerrorcode")) {
            return RecordFormat.ENTRA_SIGN_INS;
        }
        boolean google =
                plain.contains("logintype") || plain.contains("challengetype") || plain.contains("issuspicious");
        return google && plain.contains("date") && (plain.contains("actor") || plain.contains("user"))
                ? RecordFormat.GOOGLE_LOGIN_AUDIT
                : RecordFormat.TABLE;
    }

    /** The kind of which most columns are there; a kind whose required columns are all there goes first. */
    RecordKind kind() {
        RecordKind best = RecordKind.SIGN_IN;
        int most = -1;
        for (RecordKind kind : RecordKind.values()) {
            Map<Field, String> columns = columns(kind);
            boolean whole = columns.keySet().containsAll(kind.required());
            int count = columns.size() + (whole ? 100 : 0) + distinctive(kind, columns);
            if (count > most) {
                best = kind;
                most = count;
            }
        }
        return best;
    }

    /** The columns of a kind's fields. A column is taken once, by the field whose name fits best. */
    Map<Field, String> columns(RecordKind kind) {
        Map<Field, String> columns = new EnumMap<>(Field.class);
        Set<Integer> taken = new HashSet<>();
        Map<Field, List<String>> names = NAMES.getOrDefault(kind, Map.of());
        names.forEach((field, spellings) -> take(field, exact(spellings, taken), columns, taken));
        names.forEach((field, spellings) -> {
            if (!columns.containsKey(field)) {
                take(field, within(spellings, taken), columns, taken);
            }
        });
        return columns;
    }

    /** Letters and digits, lower case: {@code "Date (UTC)"} is {@code dateutc}. */
    static String plain(String name) {
        StringBuilder letters = new StringBuilder();
        name.substring(0, Math.min(LONGEST, name.length()))
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Columns that only one kind has weigh more than dates and names, which every table can have. */
    private static int distinctive(RecordKind kind, Map<Field, String> columns) {
        return (int) kind.required().stream()
                        .filter(field -> field != Field.TIME && field != Field.SUBJECT && field != Field.NAME)
                        .filter(columns::containsKey)
                        .filter(field ->
                                !plain(String.valueOf(columns.get(field))).equals("name"))
                        .count()
                * 3;
    }

    private void take(Field field, int column, Map<Field, String> columns, Set<Integer> taken) {
        if (column >= 0) {
            columns.put(field, header.get(column));
            taken.add(column);
        }
    }

    private int exact(List<String> spellings, Set<Integer> taken) {
        for (String spelling : spellings) {
            int column = plain.indexOf(spelling);
            if (column >= 0 && !taken.contains(column)) {
                return column;
            }
        }
        return -1;
    }

    /** A column that begins or ends with the name: {@code "IP address (seen by Azure)"}. */
    private int within(List<String> spellings, Set<Integer> taken) {
        for (String spelling : spellings) {
            for (int i = 0; i < plain.size() && spelling.length() > 4; i++) {
                if (!taken.contains(i)
                        && (plain.get(i).startsWith(spelling) || plain.get(i).endsWith(spelling))) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static Map<RecordKind, Map<Field, List<String>>> names() {
        Map<RecordKind, Map<Field, List<String>>> names = new EnumMap<>(RecordKind.class);
        for (List<String> row : Table.rows(Headers.class, "headers.csv")) {
            List<String> spellings =
                    row.subList(2, row.size()).stream().map(Headers::plain).toList();
            for (RecordKind kind : kinds(row.getFirst())) {
                names.computeIfAbsent(kind, k -> new EnumMap<>(Field.class))
                        .computeIfAbsent(Field.valueOf(constant(row.get(1))), f -> new ArrayList<>())
                        .addAll(spellings);
            }
        }
        return names;
    }

    private static List<RecordKind> kinds(@Nullable String name) {
        return "all".equals(name) || name == null
                ? List.of(RecordKind.values())
                : List.of(RecordKind.valueOf(constant(name)));
    }

    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
