package dev.plumbline.scraper.record;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mapping guessed from a header and the first rows.
 *
 * @param ambiguous what a person must decide, as sentences
 */
record Guess(Mapping mapping, List<String> ambiguous) {
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{2}|\\d{4})(.{0,40})");

    static Guess of(List<String> header, List<List<String>> rows, @Nullable RecordKind kind) {
        Headers headers = new Headers(header);
        RecordFormat format = headers.format();
        RecordKind used = kind != null ? kind : format == RecordFormat.TABLE ? headers.kind() : RecordKind.SIGN_IN;
        Map<Field, String> columns = headers.columns(used);
        List<String> ambiguous = new ArrayList<>();
        String pattern = datePattern(column(columns, Field.TIME, header, rows), ambiguous);
        char sign = decimalSign(column(columns, Field.AMOUNT, header, rows));
        Mapping mapping = new Mapping(format, used, columns, ZoneOffset.UTC, pattern, sign);
        return new Guess(mapping, List.copyOf(ambiguous));
    }

    /** Days and months in figures: told apart by a number over 12 in any row. */
    private static @Nullable String datePattern(List<String> values, List<String> ambiguous) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        Matcher some = null;
        for (String value : values) {
            Matcher date = NUMBERS.matcher(value.strip());
            if (date.matches()) {
                some = date;
                dayFirst |= Integer.parseInt(date.group(1)) > 12;
                monthFirst |= Integer.parseInt(date.group(3)) > 12;
            }
        }
        if (some == null || (some.group(2).equals(".") && some.group(4).length() == 4)) {
            return null;
        }
        if (dayFirst == monthFirst) {
            ambiguous.add("Dates such as " + Cells.shown(some.group())
                    + " can be read in two ways. Choose dd/MM/yyyy or MM/dd/yyyy.");
            return null;
        }
        String sign = some.group(2);
        String year = some.group(4).length() == 2 ? "yy" : "yyyy";
        String date = dayFirst ? "d" + sign + "M" + sign + year : "M" + sign + "d" + sign + year;
        return date + timePattern(some.group(5).strip());
    }

    private static String timePattern(String time) {
        if (time.isEmpty()) {
            return "";
        }
        String separator = time.startsWith(",") ? "',' " : " ";
        boolean seconds = time.chars().filter(c -> c == ':').count() > 1;
        boolean half = time.endsWith("M") || time.endsWith("m");
        return separator + (half ? "h:mm" : "H:mm") + (seconds ? ":ss" : "") + (half ? " a" : "");
    }

    /** A comma where amounts end in a comma and two digits. */
    private static char decimalSign(List<String> values) {
        long comma = values.stream()
                .filter(value -> value.strip().matches(".{0,30},\\d{1,2}(?!\\d).{0,6}"))
                .count();
        long point = values.stream()
                .filter(value -> value.strip().matches(".{0,30}\\.\\d{1,2}(?!\\d).{0,6}"))
                .count();
        return comma > point ? ',' : '.';
    }

    private static List<String> column(
            Map<Field, String> columns, Field field, List<String> header, List<List<String>> rows) {
        int column = header.indexOf(columns.getOrDefault(field, ""));
        return column < 0
                ? List.of()
                : rows.stream().map(row -> row.get(column)).toList();
    }
}
