package dev.plumbline.scraper.record;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of a calendar after RFC 5545: {@code DTSTART;TZID=Europe/Lisbon:20260310T140000}.
 *
 * @param name in capitals
 * @param parameters by name in capitals
 * @param value as written
 */
record CalendarProperty(String name, Map<String, String> parameters, String value) {
    private static final int MOST_PARAMETERS = 20;

    /** Null where the line is none. */
    static @Nullable CalendarProperty of(String line) {
        int end = nameEnd(line);
        if (end <= 0) {
            return null;
        }
        String name = line.substring(0, end).toUpperCase(Locale.ROOT);
        Map<String, String> parameters = new HashMap<>();
        int at = end;
        while (at < line.length() && line.charAt(at) == ';') {
            int next = parameterEnd(line, at + 1);
            String parameter = line.substring(at + 1, next);
            int equals = parameter.indexOf('=');
            if (equals > 0 && parameters.size() < MOST_PARAMETERS) {
                parameters.put(
                        parameter.substring(0, equals).toUpperCase(Locale.ROOT),
                        parameter.substring(equals + 1).replace("\"", ""));
            }
            at = next;
        }
        return at < line.length() ? new CalendarProperty(name, parameters, line.substring(at + 1)) : null;
    }

    /** The value of a text property without its escapes. */
    String text() {
        return value.replace("\\n", " ")
                .replace("\\N", " ")
                .replace("\\,", ",")
                .replace("\\;", ";")
                .replace("\\\\", "\\")
                .strip();
    }

    private static int nameEnd(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ':' || c == ';') {
                return i;
            }
        }
        return -1;
    }

    /** Where a parameter ends: at a semicolon or colon outside quotation marks. */
    private static int parameterEnd(String line, int from) {
        boolean quoted = false;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == ';' || c == ':')) {
                return i;
            }
        }
        return line.length();
    }
}
