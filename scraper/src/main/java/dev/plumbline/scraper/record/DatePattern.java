package dev.plumbline.scraper.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads moments as files write them, in one given pattern or in the usual ways that can be read in one way only. */
final class DatePattern {
    private static final int LONGEST = 64;
    private static final int LONGEST_PATTERN = 40;
    private static final List<DateTimeFormatter> USUAL = List.of(
            formatter("yyyy-MM-dd['T'][ ][HH:mm[:ss]][.SSSSSSSSS][.SSSSSSS][.SSSSSS][.SSS][ ][XXX][XX][X][ ][z]"),
            formatter("yyyy/MM/dd[ HH:mm[:ss]][ ][XXX][XX]"),
            formatter("yyyyMMdd['T'HHmmss][X]"),
            formatter("d MMM yyyy[[,] H:mm[:ss]][ ][XXX][XX][z]"),
            formatter("d-MMM-yyyy[ H:mm[:ss]]"),
            formatter("MMM d, yyyy[[,] h:mm[:ss] a][[,] H:mm[:ss]][ ][XXX][XX][z]"),
            formatter("EEE, d MMM yyyy HH:mm:ss Z"),
            formatter("d.M.yyyy[[,] H:mm[:ss]]"));

    private final @Nullable DateTimeFormatter given;
    private final ZoneId zone;
    private int last;

    DatePattern(@Nullable String pattern, ZoneId zone) {
        given = pattern == null ? null : formatter(pattern);
        this.zone = zone;
    }

    /** A moment, and the offset where the text states one. */
    record Moment(
            Instant at,
            @Nullable ZoneOffset offset,
            @Nullable LocalDate day) {}

    static void check(@Nullable String pattern) {
        if (pattern != null && pattern.length() > LONGEST_PATTERN) {
            throw new IllegalArgumentException("A date pattern has at most " + LONGEST_PATTERN + " characters");
        }
        if (pattern != null) {
            formatter(pattern);
        }
    }

    /** Empty where it is no moment in the expected way. */
    Optional<Moment> parse(String text) {
        String plain = text.strip().replace('\u202f', ' ').replace('\u00a0', ' ');
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        if (given != null) {
            return Optional.ofNullable(moment(given, plain));
        }
        if (plain.chars().allMatch(c -> c >= '0' && c <= '9') && (plain.length() == 10 || plain.length() == 13)) {
            long number = Long.parseLong(plain);
            Instant at = plain.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
            return Optional.of(new Moment(at, null, null));
        }
        for (int i = 0; i < USUAL.size(); i++) {
            int index = (last + i) % USUAL.size();
            Moment moment = moment(USUAL.get(index), plain);
            if (moment != null) {
                last = index;
                return Optional.of(moment);
            }
        }
        return Optional.empty();
    }

    private @Nullable Moment moment(DateTimeFormatter formatter, String text) {
        TemporalAccessor parsed = formatter.parseUnresolved(text, new java.text.ParsePosition(0)) == null
                ? null
                : resolved(formatter, text);
        LocalDate day = parsed == null ? null : parsed.query(TemporalQueries.localDate());
        if (parsed == null || day == null) {
            return null;
        }
        LocalTime time = parsed.query(TemporalQueries.localTime());
        ZoneId stated = parsed.query(TemporalQueries.zone());
        if (time == null || !parsed.isSupported(ChronoField.HOUR_OF_DAY)) {
            return new Moment(day.atStartOfDay(ZoneOffset.UTC).toInstant(), null, day);
        }
        ZoneId used = stated == null ? zone : stated;
        LocalDateTime local = day.atTime(time);
        return new Moment(local.atZone(used).toInstant(), stated instanceof ZoneOffset offset ? offset : null, day);
    }

    private static @Nullable TemporalAccessor resolved(DateTimeFormatter formatter, String text) {
        try {
            return formatter.parse(text);
        } catch (java.time.DateTimeException broken) {
            return null;
        }
    }

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }
}
