package dev.plumbline.portal.base;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as comma-separated values after RFC 4180, UTF-8. What a spreadsheet would take for a formula gets a leading
 * quote, since cells hold strangers' words.
 */
public final class Csv {
    private static final String FORMULA = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder();
    private final int columns;

    /** A table of these columns. */
    public Csv(String... heads) {
        columns = heads.length;
        append(List.of(heads));
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException where it has not one cell a column
     */
    public void row(String... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException("A row of " + cells.length + " cells in a table of " + columns);
        }
        append(List.of(cells));
    }

    /** The table, as far as it was not drained. */
    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What was added since this was asked last, so that a long table is never held as a whole. */
    public byte[] drain() {
        byte[] drained = bytes();
        text.setLength(0);
        return drained;
    }

    private void append(List<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(String words) {
        String safe = !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
