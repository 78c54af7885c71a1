package dev.plumbline.scraper.extract;

import dev.plumbline.scraper.claim.PartialDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A point of time as pages write it for machines, ISO 8601 or near it: {@code 2024-11-05T13:22:18Z}, {@code 2024-11-05
 * 13:22:18Z}, {@code 2024-11-05}.
 *
 * @param at midnight UTC of the day where no time of day is said, or none that can be placed
 * @param timed whether the time of day was said, with its offset
 * @param offset the offset that was written; null for UTC, in which sites write every time whoever wrote it
 */
public record Moment(Instant at, boolean timed, @Nullable ZoneOffset offset) {
    private static final int LONGEST = 40;
    private static final DateTimeFormatter TIMED = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT);

    /** A year or a month alone is no point of time. */
    public static Optional<Moment> parse(String text) {
        String plain = text.strip();
        if (plain.length() < 8 || plain.length() > LONGEST) {
            return Optional.empty();
        }
        return plain.length() > 11 && plain.charAt(4) == '-' ? timed(plain) : day(plain);
    }

    /** A time that is counted in seconds or milliseconds since 1970, as embedded data has it. */
    public static Optional<Moment> ofEpoch(long count) {
        long millis = Math.abs(count) < 100_000_000_000L ? count * 1000 : count;
        return Optional.of(Instant.ofEpochMilli(millis))
                .filter(at -> isPlausible(at.atOffset(ZoneOffset.UTC).getYear()))
                .map(at -> new Moment(at, true, null));
    }

    /** The day, as written. */
    public PartialDate date() {
        LocalDate day = at.atOffset(offset == null ? ZoneOffset.UTC : offset).toLocalDate();
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static Optional<Moment> timed(String plain) {
        String iso = plain.charAt(10) == ' ' ? plain.substring(0, 10) + 'T' + plain.substring(11) : plain;
        try {
            TemporalAccessor parsed = TIMED.parse(iso.replace(" ", ""));
            LocalDateTime clock = LocalDateTime.from(parsed);
            if (!isPlausible(clock.getYear())) {
                return Optional.empty();
            }
            if (!parsed.isSupported(ChronoField.OFFSET_SECONDS)) {
                return Optional.of(dayOnly(clock.toLocalDate()));
            }
            ZoneOffset written = ZoneOffset.from(parsed);
            return Optional.of(
                    new Moment(clock.toInstant(written), true, written.getTotalSeconds() == 0 ? null : written));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<Moment> day(String plain) {
        try {
            return Dates.parse(plain)
                    .filter(date -> date.day() > 0)
                    .map(date -> dayOnly(LocalDate.of(date.year(), date.month(), date.day())));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Moment dayOnly(LocalDate day) {
        return new Moment(day.atStartOfDay().toInstant(ZoneOffset.UTC), false, null);
    }

    private static boolean isPlausible(int year) {
        return year >= 1970 && year <= 2200;
    }
}
