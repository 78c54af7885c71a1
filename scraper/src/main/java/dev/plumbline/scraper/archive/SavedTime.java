package dev.plumbline.scraper.archive;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** When a page was saved, in the forms that archives write. */
final class SavedTime {
    private static final DateTimeFormatter BROWSER =
            DateTimeFormatter.ofPattern("EEE MMM dd yyyy HH:mm:ss 'GMT'xx", Locale.ENGLISH);

    private SavedTime() {}

    /** {@code Fri Nov 20 2026 10:00:00 GMT+0100 (Central European Time)}. */
    static Optional<Instant> ofBrowser(String text) {
        int bracket = text.indexOf('(');
        String plain = (bracket < 0 ? text : text.substring(0, bracket)).strip();
        try {
            return Optional.of(ZonedDateTime.parse(plain, BROWSER).toInstant());
        } catch (DateTimeException other) {
            return ofIso(plain);
        }
    }

    /** {@code Fri, 20 Nov 2026 10:00:00 +0100}. */
    static Optional<Instant> ofMail(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    /** {@code 2026-11-20T10:00:00.000+01:00}. */
    static Optional<Instant> ofIso(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text.strip()).toInstant());
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }
}
