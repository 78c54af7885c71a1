package dev.plumbline.scraper.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of one VEVENT, within bounds. */
final class CalendarEvent {
    private static final int MOST_ATTENDEES = 200;
    private static final int MOST_EXCEPTIONS = 500;

    private final int number;
    private final Map<String, CalendarProperty> properties = new HashMap<>();
    private final List<CalendarProperty> attendees = new ArrayList<>();
    private final List<CalendarProperty> exceptions = new ArrayList<>();

    CalendarEvent(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    void add(CalendarProperty property) {
        switch (property.name()) {
            case "ATTENDEE" -> addTo(attendees, property, MOST_ATTENDEES);
            case "EXDATE" -> addTo(exceptions, property, MOST_EXCEPTIONS);
            case "UID", "DTSTART", "DTEND", "DURATION", "SUMMARY", "STATUS", "RRULE", "RECURRENCE-ID", "TRANSP" ->
                properties.putIfAbsent(property.name(), property);
            default -> {}
        }
    }

    Optional<CalendarProperty> get(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    @Nullable
    String text(String name) {
        return get(name).map(CalendarProperty::text).orElse(null);
    }

    List<CalendarProperty> attendees() {
        return attendees;
    }

    List<CalendarProperty> exceptions() {
        return exceptions;
    }

    /** Cancelled, free time, or a whole day: nobody is in a meeting then. */
    boolean isNoMeeting() {
        return "CANCELLED".equalsIgnoreCase(text("STATUS"))
                || "TRANSPARENT".equalsIgnoreCase(text("TRANSP"))
                || get("DTSTART").map(CalendarEvent::isDay).orElse(false);
    }

    private static boolean isDay(CalendarProperty start) {
        return "DATE".equalsIgnoreCase(start.parameters().get("VALUE"))
                || start.value().strip().length() == 8;
    }

    private static void addTo(List<CalendarProperty> list, CalendarProperty property, int most) {
        if (list.size() < most) {
            list.add(property);
        }
    }
}
