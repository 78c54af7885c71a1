package dev.plumbline.scraper.record;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of a row: facts with commas between, no dump of columns. */
final class RowWords {
    private static final DateTimeFormatter MINUTE = formatter("uuuu-MM-dd HH:mm 'UTC'");
    private static final DateTimeFormatter DAY = formatter("uuuu-MM-dd");
    private static final int LONGEST = 200;

    private final List<String> parts = new ArrayList<>();

    /** {@code 2026-03-05 08:02 UTC}. */
    static String minute(Instant at) {
        return MINUTE.format(at);
    }

    /** {@code 2026-03-05}. */
    static String day(Instant at) {
        return DAY.format(at);
    }

    RowWords add(String words) {
        parts.add(words);
        return this;
    }

    /** Words and what they name, where there is something. */
    RowWords add(String before, @Nullable Object said) {
        if (said != null) {
            String text = said.toString().replaceAll("\\s+", " ");
            parts.add(before + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text));
        }
        return this;
    }

    @Override
    public String toString() {
        return String.join(", ", parts);
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
    }
}
