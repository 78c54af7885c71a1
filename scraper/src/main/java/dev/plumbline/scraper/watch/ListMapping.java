package dev.plumbline.scraper.watch;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a list is to be read.
 *
 * @param columns of a table, by name; empty for the other formats
 * @param matter what the lines of a plain list are; null where each line tells by its form
 */
public record ListMapping(
        ListFormat format,
        Map<ListField, String> columns,
        @Nullable Matter matter) {
    public ListMapping {
        columns = Map.copyOf(columns);
    }

    /** For a format that knows its own columns. */
    public static ListMapping of(ListFormat format) {
        return new ListMapping(format, Map.of(), null);
    }
}
