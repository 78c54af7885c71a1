package dev.plumbline.scraper.extract;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A commit of the ordinary log, over several lines. Dates without an offset are not read: they say nothing about hours. */
final class LogEntry {

    /** git's own default, {@code --date=iso}, {@code --date=iso-strict} and {@code --date=rfc}, see git-log(1). */
    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .appendOptional(DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss yyyy xx", Locale.ENGLISH))
            .appendOptional(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xx", Locale.ENGLISH))
            .appendOptional(DateTimeFormatter.ISO_OFFSET_DATE_TIME)
            .appendOptional(DateTimeFormatter.RFC_1123_DATE_TIME)
            .toFormatter(Locale.ENGLISH);

    private final String id;
    private String author = "";
    private String email = "";
    private @Nullable OffsetDateTime authored;
    private @Nullable OffsetDateTime committed;
    private String subject = "";

    LogEntry(String line) {
        String rest = line.substring("commit ".length());
        int blank = rest.indexOf(' ');
        id = blank < 0 ? rest : rest.substring(0, blank);
    }

    static boolean begins(String line) {
        if (!line.startsWith("commit ")) {
            return false;
        }
        int from = "commit ".length();
        int blank = line.indexOf(' ', from);
        return LogLine.hash(line, from, blank < 0 ? line.length() : blank);
    }

    void line(String line) {
        if (line.startsWith("Author:")) {
            String who = line.substring("Author:".length()).strip();
            int open = who.lastIndexOf('<');
            author = open < 0 ? who : who.substring(0, open).strip();
            email = open < 0 || !who.endsWith(">")
                    ? ""
                    : who.substring(open + 1, who.length() - 1).strip();
        } else if (line.startsWith("Date:") || line.startsWith("AuthorDate:")) {
            authored = date(line.substring(line.indexOf(':') + 1).strip());
        } else if (line.startsWith("CommitDate:")) {
            committed = date(line.substring("CommitDate:".length()).strip());
        } else if (subject.isEmpty() && line.startsWith("    ")) {
            subject = LogLine.subject(line);
        }
    }

    @Nullable
    Commit commit() {
        return authored == null || author.isBlank()
                ? null
                : new Commit(id, author, email, authored, committed == null ? authored : committed, subject);
    }

    private static @Nullable OffsetDateTime date(String text) {
        try {
            return OffsetDateTime.parse(text, DATE);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
