package dev.plumbline.scraper.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cells of one row, by field. Blank cells and the usual words for nothing are no cells. */
final class Cells {
    /** The longest cell, in characters. */
    static final int MAX_CELL = 65_536;

    private static final Set<String> NOTHING = Set.of("", "-", "—", "null", "none", "n/a", "na", "#n/a", "undefined");
    private static final Set<String> YES = Set.of("true", "yes", "y", "1", "ja", "sí", "si", "oui", "sim", "tak");
    private static final Set<String> NO = Set.of("false", "no", "n", "0", "nein", "non", "não", "nie");

    private final int row;
    private final Map<Field, String> cells = new EnumMap<>(Field.class);

    Cells(int row) {
        this.row = row;
    }

    int row() {
        return row;
    }

    Cells put(Field field, @Nullable String text) {
        String plain = text == null ? "" : text.strip();
        if (!NOTHING.contains(plain.toLowerCase(Locale.ROOT))) {
            cells.put(field, plain);
        }
        return this;
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    /** The cell as written, within bounds. */
    @Nullable
    String text(Field field) throws CellProblem {
        String text = cells.get(field);
        if (text != null && text.length() > MAX_CELL) {
            throw new CellProblem(field, "The cell is longer than 65,536 characters. Shorten it.");
        }
        return text;
    }

    String required(Field field) throws CellProblem {
        String text = text(field);
        if (text == null) {
            throw new CellProblem(field, "The " + field.label() + " is empty. Fill it in, or leave the row out.");
        }
        return text;
    }

    @Nullable
    String lower(Field field) throws CellProblem {
        String text = text(field);
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    /** Whose row it is, lower case and without {@code mailto:}. */
    String subject() throws CellProblem {
        String subject = required(Field.SUBJECT).toLowerCase(Locale.ROOT);
        if (subject.length() > 320) {
            throw new CellProblem(Field.SUBJECT, "An account has at most 320 characters. Choose another column.");
        }
        return subject.startsWith("mailto:") ? subject.substring("mailto:".length()) : subject;
    }

    @Nullable
    Boolean flag(Field field) throws CellProblem {
        String text = lower(field);
        if (text == null || !(YES.contains(text) || NO.contains(text))) {
            return null;
        }
        return YES.contains(text);
    }

    DatePattern.Moment moment(Field field, DatePattern dates) throws CellProblem {
        String text = required(field);
        return dates.parse(text).orElseThrow(() -> new CellProblem(field, dateSentence(text)));
    }

    /** The moment, or that of the import where the cell is empty. */
    Instant momentOr(Field field, DatePattern dates, Instant otherwise) throws CellProblem {
        return text(field) == null ? otherwise : moment(field, dates).at();
    }

    @Nullable
    ZoneOffset offset(Field field, DatePattern dates) throws CellProblem {
        return moment(field, dates).offset();
    }

    @Nullable
    BigDecimal amount(Field field, char decimalSign) throws CellProblem {
        String text = text(field);
        if (text == null) {
            return null;
        }
        return Amounts.parse(text, decimalSign)
                .orElseThrow(() -> new CellProblem(
                        field,
                        shown(text) + " is no amount with '" + decimalSign
                                + "' before the decimals. Choose the decimal sign, or correct the cell."));
    }

    @Nullable
    Double number(Field field) throws CellProblem {
        String text = text(field);
        try {
            Double number = text == null || text.length() > 40 ? null : Double.valueOf(text);
            return number == null || !Double.isFinite(number) ? null : number;
        } catch (NumberFormatException none) {
            return null;
        }
    }

    /** The parts between commas, semicolons, bars and blanks of an e-mail list; at most twenty. */
    List<String> list(Field field, String separators) throws CellProblem {
        String text = text(field);
        List<String> parts = new ArrayList<>();
        if (text != null) {
            for (String part : text.split(separators, 20)) {
                if (!part.isBlank()) {
                    parts.add(part.strip());
                }
            }
        }
        return parts;
    }

    static String shown(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return "'" + (line.length() > 40 ? line.substring(0, 40) + "…" : line) + "'";
    }

    private static String dateSentence(String text) {
        boolean slashes = text.matches("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}.{0,40}");
        return slashes
                ? shown(text)
                        + " can be read in several ways. Choose the date pattern, such as dd/MM/yyyy or MM/dd/yyyy."
                : shown(text)
                        + " is no date in the expected form. Write it as 2026-03-05T08:02:00Z, or choose the date pattern.";
    }
}
