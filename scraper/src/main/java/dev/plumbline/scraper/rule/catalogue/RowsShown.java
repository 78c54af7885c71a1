package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.record.EmployerRecord;
import dev.plumbline.scraper.record.EmployerRecord.Location;
import dev.plumbline.scraper.record.EmployerRecord.SignIn;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words and evidence of rows. */
final class RowsShown {
    /** The most rows that one finding shows. */
    static final int MOST = 12;

    private static final int LONGEST = 40;

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withZone(ZoneOffset.UTC);

    private RowsShown() {}

    /** The evidence of the first rows, each once. */
    static List<Evidence> evidence(Collection<? extends EmployerRecord> rows) {
        return rows.stream()
                .map(EmployerRecord::evidence)
                .distinct()
                .limit(MOST)
                .toList();
    }

    static List<Evidence> evidence(EmployerRecord... rows) {
        return evidence(List.of(rows));
    }

    /** {@code 2026-03-05 08:02}, in UTC. */
    static String minute(Instant at) {
        return MINUTE.format(at);
    }

    /** {@code 2026-03-05}, in UTC. */
    static String day(Instant at) {
        return DAY.format(at);
    }

    /** {@code 42 minutes}, {@code 3 hours}, {@code 5 days}. */
    static String length(Duration length) {
        long minutes = length.abs().toMinutes();
        if (minutes < 120) {
            return minutes == 1 ? "1 minute" : minutes + " minutes";
        }
        return minutes < 72 * 60 ? minutes / 60 + " hours" : minutes / (24 * 60) + " days";
    }

    /** {@code Leeds, GB}; the address where no place is told. */
    static String place(SignIn signIn) {
        Location location = signIn.location();
        String place = location == null
                ? ""
                : Stream.of(location.city(), location.country())
                        .filter(Objects::nonNull)
                        .map(RowsShown::cut)
                        .collect(Collectors.joining(", "));
        return place.isEmpty() ? Objects.requireNonNullElse(signIn.ip(), "a place that is not told") : place;
    }

    /** What a headline holds of a text. */
    static String cut(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
