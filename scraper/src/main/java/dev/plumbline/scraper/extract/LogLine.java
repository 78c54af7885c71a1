package dev.plumbline.scraper.extract;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A commit on one line: {@code hash|name|address|authored|committed|subject}, dates as in ISO 8601 with an offset. */
final class LogLine {

    /** Characters read of a line. */
    static final int MAX_LENGTH = 4_000;

    private static final int MAX_SUBJECT = 200;

    private LogLine() {}

    static boolean begins(String line) {
        int bar = line.indexOf('|');
        return bar > 0 && hash(line, 0, bar);
    }

    static @Nullable Commit read(String line) {
        String[] parts = line.split("\\|", 6);
        if (parts.length < 6) {
            return null;
        }
        OffsetDateTime authored = iso(parts[3]);
        OffsetDateTime committed = iso(parts[4]);
        return authored == null || committed == null || parts[1].isBlank()
                ? null
                : new Commit(parts[0], parts[1].strip(), parts[2].strip(), authored, committed, subject(parts[5]));
    }

    /** Whether these characters are a commit's hash, whole or shortened. */
    static boolean hash(String text, int from, int to) {
        if (to - from < 4 || to - from > 64) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return true;
    }

    static String subject(String text) {
        String stripped = text.strip();
        return stripped.length() > MAX_SUBJECT ? stripped.substring(0, MAX_SUBJECT) : stripped;
    }

    private static @Nullable OffsetDateTime iso(String text) {
        try {
            return OffsetDateTime.parse(text.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
