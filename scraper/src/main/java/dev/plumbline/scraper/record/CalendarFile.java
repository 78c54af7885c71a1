package dev.plumbline.scraper.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The meetings of an iCalendar file (RFC 5545): folded lines, zones, meetings that come again within the year before the import and the
 * quarter after it, single ones of those moved. Cancelled meetings, free time and whole days are left out.
 */
final class CalendarFile {
    private static final int MAX_EVENTS = 50_000;
    private static final int MAX_LINE = 65_536;
    private static final int MAX_ZONE = 16_384;
    private static final Duration BACK = Duration.ofDays(366);
    private static final Duration AHEAD = Duration.ofDays(92);

    private final BudgetReader text;
    private final CalendarZones zones;
    private final Instant importedAt;
    private final List<CalendarEvent> events = new ArrayList<>();
    private @Nullable CalendarEvent event;
    private @Nullable StringBuilder zone;
    private String zoneId = "";

    /** A meeting: begin, end, and the event it is of. */
    record Held(CalendarEvent event, Instant from, Instant until) {}

    private CalendarFile(BudgetReader text, RowContext context) {
        this.text = text;
        zones = new CalendarZones(context.mapping().zone());
        importedAt = context.source().importedAt();
    }

    /** All meetings of a file, in its order. */
    static void read(
            BudgetReader text, RowContext context, Consumer<Held> held, Consumer<RowError> errors, Runnable skipped)
            throws IOException {
        CalendarFile file = new CalendarFile(text, context);
        file.lines();
        Map<String, Set<Instant>> moved = file.moved();
        for (CalendarEvent event : file.events) {
            if (event.isNoMeeting() || event.attendees().isEmpty()) {
                skipped.run();
            } else {
                file.meetings(event, moved, held, errors);
            }
        }
    }

    private void lines() throws IOException {
        BufferedReader lines = new BufferedReader(text);
        StringBuilder whole = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            text.nextRow();
            boolean folded = !line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
            if (folded) {
                whole.append(
                        line,
                        1,
                        Math.max(1, Math.min(line.length(), 1 + MAX_LINE - Math.min(MAX_LINE, whole.length()))));
            } else {
                line(whole.toString());
                whole.setLength(0);
                whole.append(line, 0, Math.min(line.length(), MAX_LINE));
            }
        }
        line(whole.toString());
    }

    private void line(String line) throws IOException {
        String upper = line.length() > 40 ? "" : line.strip().toUpperCase(Locale.ROOT);
        if (upper.equals("BEGIN:VTIMEZONE")) {
            zone = new StringBuilder();
            zoneId = "";
        }
        if (zone != null) {
            zoneLine(line, upper);
        } else if (upper.equals("BEGIN:VEVENT")) {
            if (events.size() == MAX_EVENTS) {
                throw new UnreadableFile("The calendar has more than 50,000 events. Export a shorter time.");
            }
            event = new CalendarEvent(events.size() + 1);
            events.add(event);
        } else if (upper.equals("END:VEVENT")) {
            event = null;
        } else if (event != null) {
            CalendarProperty property = CalendarProperty.of(line);
            if (property != null) {
                event.add(property);
            }
        }
    }

    private void zoneLine(String line, String upper) {
        StringBuilder open = zone;
        if (open == null) {
            return;
        }
        if (line.toUpperCase(Locale.ROOT).startsWith("TZID") && line.indexOf(':') > 0) {
            zoneId = line.substring(line.indexOf(':') + 1).strip();
        }
        if (open.length() + line.length() < MAX_ZONE) {
            open.append(line).append("\r\n");
        }
        if (upper.equals("END:VTIMEZONE")) {
            zones.define(zoneId, open.toString());
            zone = null;
        }
    }

    /** The original times of meetings that were moved by an event of their own. */
    private Map<String, Set<Instant>> moved() {
        Map<String, Set<Instant>> moved = new HashMap<>();
        for (CalendarEvent one : events) {
            String uid = one.text("UID");
            one.get("RECURRENCE-ID")
                    .flatMap(this::instant)
                    .filter(at -> uid != null)
                    .ifPresent(at ->
                            moved.computeIfAbsent(uid, key -> new HashSet<>()).add(at));
        }
        return moved;
    }

    private void meetings(
            CalendarEvent one, Map<String, Set<Instant>> moved, Consumer<Held> held, Consumer<RowError> errors) {
        CalendarProperty start = one.get("DTSTART").orElse(null);
        LocalDateTime local =
                start == null ? null : CalendarZones.local(start.value()).orElse(null);
        Instant from = start == null ? null : instant(start).orElse(null);
        Duration length = from == null ? null : length(one, from);
        if (start == null || local == null || from == null || length == null) {
            errors.accept(
                    new RowError(
                            one.number(),
                            "DTSTART",
                            "The times of the meeting or their zone cannot be read. Export the calendar with a zone such as Europe/Lisbon."));
            return;
        }
        if (one.get("RRULE").isEmpty() || one.get("RECURRENCE-ID").isPresent()) {
            held.accept(new Held(one, from, from.plus(length)));
            return;
        }
        Set<Instant> out = new HashSet<>(moved.getOrDefault(String.valueOf(one.text("UID")), Set.of()));
        one.exceptions().forEach(exception -> exceptions(exception).forEach(out::add));
        LocalDateTime now = LocalDateTime.ofInstant(importedAt, ZoneOffset.UTC);
        new Recurrence(local, one.get("RRULE").orElseThrow().value())
                .between(now.minus(BACK), now.plus(AHEAD)).stream()
                        .flatMap(time -> zones.instant(start, time).stream())
                        .filter(at -> !out.contains(at))
                        .forEach(at -> held.accept(new Held(one, at, at.plus(length))));
    }

    private List<Instant> exceptions(CalendarProperty property) {
        List<Instant> all = new ArrayList<>();
        for (String value : property.value().split(",", 500)) {
            instant(new CalendarProperty(property.name(), property.parameters(), value))
                    .ifPresent(all::add);
        }
        return all;
    }

    private @Nullable Duration length(CalendarEvent one, Instant from) {
        Optional<Instant> end = one.get("DTEND").flatMap(this::instant);
        if (end.isPresent()) {
            Duration length = Duration.between(from, end.get());
            return length.isNegative() ? null : length;
        }
        return one.get("DURATION").map(value -> duration(value.value())).orElse(Duration.ZERO);
    }

    private static @Nullable Duration duration(String text) {
        String plain = text.strip().toUpperCase(Locale.ROOT);
        try {
            return plain.matches("P[0-9]{1,2}W")
                    ? Duration.ofDays(7L * Integer.parseInt(plain.substring(1, plain.length() - 1)))
                    : Duration.parse(plain);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private Optional<Instant> instant(CalendarProperty property) {
        return CalendarZones.local(property.value()).flatMap(local -> zones.instant(property, local));
    }
}
