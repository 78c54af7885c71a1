package dev.plumbline.scraper.record;

import java.util.Locale;

/** How a file is written, told by its first characters. */
enum FileForm {
    JSON,
    CALENDAR,
    TABLE;

    static FileForm of(String head) {
        String plain = head.stripLeading();
        if (plain.startsWith("{") || plain.startsWith("[")) {
            return JSON;
        }
        return plain.length() >= 15
                        && plain.substring(0, 15).toUpperCase(Locale.ROOT).equals("BEGIN:VCALENDAR")
                ? CALENDAR
                : TABLE;
    }
}
