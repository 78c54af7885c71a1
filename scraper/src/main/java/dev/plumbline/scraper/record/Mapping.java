package dev.plumbline.scraper.record;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a file are to be read.
 *
 * @param columns the column of each field, by its name in the file; empty for formats that know their own
 * @param zone of times without an offset
 * @param datePattern of {@link java.time.format.DateTimeFormatter}: {@code dd/MM/yyyy}; null for the usual unambiguous ways
 * @param decimalSign {@code .} or {@code ,}
 */
public record Mapping(
        RecordFormat format,
        RecordKind kind,
        Map<Field, String> columns,
        ZoneId zone,
        @Nullable String datePattern,
        char decimalSign) {
    public Mapping {
        Map<Field, String> sorted = new EnumMap<>(Field.class);
        sorted.putAll(columns);
        columns = Map.copyOf(sorted);
        if (decimalSign != '.' && decimalSign != ',') {
            throw new IllegalArgumentException("The decimal sign is a full stop or a comma");
        }
        DatePattern.check(datePattern);
    }

    /** For a format that knows its own columns. */
    public static Mapping of(RecordFormat format, RecordKind kind) {
        return of(format, kind, Map.of());
    }

    /** In UTC, with the usual dates and a decimal point. */
    public static Mapping of(RecordFormat format, RecordKind kind, Map<Field, String> columns) {
        return new Mapping(format, kind, columns, ZoneOffset.UTC, null, '.');
    }
}
