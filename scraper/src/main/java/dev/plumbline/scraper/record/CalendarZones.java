package dev.plumbline.scraper.record;

import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.VTimeZone;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The zones of a calendar: ids of the tz database, Windows' names, and what the file itself defines (VTIMEZONE, read by ICU). */
final class CalendarZones {
    private static final int MOST = 50;
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final ZoneId floating;
    private final Map<String, VTimeZone> defined = new HashMap<>();

    CalendarZones(ZoneId floating) {
        this.floating = floating;
    }

    /** Takes a zone that the file defines. */
    void define(String id, String vtimezone) {
        if (defined.size() < MOST && named(id) == null) {
            VTimeZone zone = create(vtimezone);
            if (zone != null) {
                defined.put(id, zone);
            }
        }
    }

    /** The local time that a property states; empty where it states none. */
    static Optional<LocalDateTime> local(String value) {
        String plain = value.strip();
        try {
            return Optional.of(
                    LocalDateTime.parse(plain.endsWith("Z") ? plain.substring(0, plain.length() - 1) : plain, LOCAL));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The moment of a local time under a property's zone; empty where the zone is nobody's. */
    Optional<Instant> instant(CalendarProperty property, LocalDateTime local) {
        if (property.value().strip().endsWith("Z")) {
            return Optional.of(local.toInstant(ZoneOffset.UTC));
        }
        String id = property.parameters().get("TZID");
        ZoneId zone = id == null ? floating : named(id);
        if (zone != null) {
            return Optional.of(local.atZone(zone).toInstant());
        }
        VTimeZone own = id == null ? null : defined.get(id);
        return own == null ? Optional.empty() : Optional.of(instant(own, local));
    }

    private static Instant instant(VTimeZone zone, LocalDateTime local) {
        GregorianCalendar calendar = new GregorianCalendar(zone, Locale.ROOT);
        calendar.clear();
        calendar.set(
                local.getYear(),
                local.getMonthValue() - 1,
                local.getDayOfMonth(),
                local.getHour(),
                local.getMinute(),
                local.getSecond());
        return Instant.ofEpochMilli(calendar.getTimeInMillis());
    }

    /** {@code Europe/Lisbon}, {@code /example.org/Europe/Lisbon} or {@code GMT Standard Time}. */
    private static @Nullable ZoneId named(String id) {
        if (id.length() > 80) {
            return null;
        }
        ZoneId direct = zone(id);
        if (direct != null) {
            return direct;
        }
        String windows = TimeZone.getIDForWindowsID(id, null);
        if (windows != null) {
            return zone(windows);
        }
        int last = id.lastIndexOf('/');
        int before = last < 0 ? -1 : id.lastIndexOf('/', last - 1);
        return before < 0 ? null : zone(id.substring(before + 1));
    }

    private static @Nullable ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static @Nullable VTimeZone create(String text) {
        try {
            return VTimeZone.create(new StringReader(text));
        } catch (RuntimeException broken) {
            return null;
        }
    }
}
