package dev.plumbline.scraper.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text of a {@code git log}: either one line a commit, as {@code git log --format='%H|%an|%ae|%aI|%cI|%s'} prints it, or the
 * ordinary log with lines of its own for hash, author and date lines in any of git's absolute date styles.
 *
 * @param commits in the order of the log
 * @param skipped lines that begin like a commit and could not be read: the first of them, with their numbers
 * @param skippedCount how many there were
 * @param cut whether the log went on after {@link #MAX_COMMITS}
 */
public record GitLog(List<Commit> commits, List<SkippedLine> skipped, int skippedCount, boolean cut) {

    /** Commits read of one log: more than most people write in a working life. */
    public static final int MAX_COMMITS = 100_000;

    private static final int MAX_NAMED = 20;

    /**
     * A line that could not be read.
     *
     * @param number counted from 1
     * @param reason what was expected there
     */
    public record SkippedLine(int number, String reason) {}

    /**
     * One author of the log.
     *
     * @param name as in most of that address's commits, the first of equals
     * @param email lower case, empty where the log has none
     */
    public record Author(String name, String email, int commits) {}

    /** Whether a text looks like a log at all: its first line that is not blank begins a commit. */
    public static boolean looksLike(String text) {
        return text.lines()
                .limit(100)
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> LogLine.begins(line) || LogEntry.begins(line))
                .isPresent();
    }

    /** Reads a log; never fails: what is not a commit is skipped and counted. */
    public static GitLog read(String text) {
        Reading reading = new Reading();
        int number = 0;
        int from = 0;
        while (from < text.length() && !reading.cut) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            number++;
            reading.line(
                    number,
                    text.substring(from, Math.min(to, from + LogLine.MAX_LENGTH))
                            .stripTrailing());
            from = to + 1;
        }
        reading.finish();
        return new GitLog(
                List.copyOf(reading.commits), List.copyOf(reading.skipped), reading.skippedCount, reading.cut);
    }

    /** Who wrote the commits, most commits first. One person with two addresses is listed twice. */
    public List<Author> authors() {
        Map<String, Map<String, Integer>> names = new LinkedHashMap<>();
        for (Commit commit : commits) {
            String key = commit.email().isEmpty() ? commit.author() : Emails.normal(commit.email());
            names.computeIfAbsent(key, k -> new LinkedHashMap<>()).merge(commit.author(), 1, Integer::sum);
        }
        List<Author> authors = new ArrayList<>();
        names.forEach((key, counts) -> {
            String name = counts.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
            int commits = counts.values().stream().mapToInt(Integer::intValue).sum();
            authors.add(new Author(name, key.indexOf('@') < 0 ? "" : key, commits));
        });
        authors.sort(Comparator.comparingInt(Author::commits).reversed());
        return authors;
    }

    private static final class Reading {

        private final List<Commit> commits = new ArrayList<>();
        private final List<SkippedLine> skipped = new ArrayList<>();
        private int skippedCount;
        private boolean cut;
        private @Nullable LogEntry entry;
        private int entryLine;

        void line(int number, String line) {
            if (LogEntry.begins(line)) {
                finish();
                entry = new LogEntry(line);
                entryLine = number;
            } else if (entry != null) {
                entry.line(line);
            } else if (LogLine.begins(line)) {
                add(
                        number,
                        LogLine.read(line),
                        "a commit line needs hash|name|address|date|date|subject with ISO dates");
            } else if (!line.isBlank()) {
                skip(number, "not a commit");
            }
        }

        void finish() {
            if (entry != null) {
                add(entryLine, entry.commit(), "a commit needs an Author: and a Date: line with an offset");
                entry = null;
            }
        }

        private void add(int number, @Nullable Commit commit, String expected) {
            if (commit == null) {
                skip(number, expected);
            } else if (commits.size() == MAX_COMMITS) {
                cut = true;
            } else {
                commits.add(commit);
            }
        }

        private void skip(int number, String reason) {
            skippedCount++;
            if (skipped.size() < MAX_NAMED) {
                skipped.add(new SkippedLine(number, reason));
            }
        }
    }
}
