package dev.plumbline.portal.record;

import dev.plumbline.portal.base.StorableText;
import dev.plumbline.scraper.record.NetworkList;
import dev.plumbline.scraper.record.RangeTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A team's table as a text of lines.
 *
 * @param problems what is wrong with which line
 */
record TeamListText(List<TeamListLine> lines, List<String> problems) {
    private static final String HEADING = "cidr,asn,name,country,hosting,proxy";
    private static final int LONGEST = 500;
    private static final int MOST = 1_000;
    private static final int MOST_RANGES = 100_000;
    private static final int MOST_PROBLEMS = 20;

    static TeamListText read(TeamListKind kind, String text) {
        List<String> written =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        List<String> problems = new ArrayList<>();
        int most = kind == TeamListKind.RANGE ? MOST_RANGES : MOST;
        if (written.size() > most) {
            return new TeamListText(List.of(), List.of("A table has at most %,d lines.".formatted(most)));
        }
        boolean headed = kind == TeamListKind.RANGE && !written.isEmpty() && isHeading(written.getFirst());
        String heading = headed ? written.getFirst() : kind == TeamListKind.RANGE ? HEADING : "";
        Map<String, TeamListLine> lines = new LinkedHashMap<>();
        for (int no = headed ? 1 : 0; no < written.size() && problems.size() < MOST_PROBLEMS; no++) {
            String line = StorableText.of(written.get(no));
            if (line.length() > LONGEST) {
                problems.add("Line %d is longer than %d characters.".formatted(no + 1, LONGEST));
                continue;
            }
            Optional<TeamListLine> read = line(kind, line, heading);
            read.ifPresent(one -> lines.putIfAbsent(one.value(), one));
            if (read.isEmpty()) {
                problems.add("Line %d cannot be read: write it as in “%s”.".formatted(no + 1, kind.form()));
            }
        }
        List<TeamListLine> all = List.copyOf(lines.values());
        if (kind == TeamListKind.RANGE && problems.isEmpty() && !all.isEmpty()) {
            table(all, problems::add);
        }
        return new TeamListText(all, problems.stream().limit(MOST_PROBLEMS).toList());
    }

    static String write(List<TeamListLine> lines) {
        String text = lines.stream().map(TeamListText::written).collect(Collectors.joining("\n"));
        boolean ranges = !lines.isEmpty() && lines.getFirst().kind() == TeamListKind.RANGE;
        return ranges ? lines.getFirst().detail() + "\n" + text : text;
    }

    /** The table of lines that were read before. */
    static RangeTable ranges(List<TeamListLine> lines) {
        RangeTable table = table(lines, problem -> {});
        return table == null ? RangeTable.EMPTY : table;
    }

    private static @Nullable RangeTable table(List<TeamListLine> lines, Consumer<String> problems) {
        byte[] csv = write(lines).getBytes(StandardCharsets.UTF_8);
        try {
            return RangeTable.read(
                    new ByteArrayInputStream(csv),
                    error -> problems.accept("Line %d: %s".formatted(error.row(), error.sentence())));
        } catch (IOException unreadable) {
            problems.accept(String.valueOf(unreadable.getMessage()));
            return null;
        }
    }

    private static Optional<TeamListLine> line(TeamListKind kind, String line, String heading) {
        return switch (kind) {
            case RANGE -> Optional.of(new TeamListLine(kind, line, heading));
            case APPROVED_TOOL, PUBLIC_ADDRESS -> Optional.of(new TeamListLine(kind, line, ""));
            case OWN_NETWORK, LISTED_NETWORK ->
                NetworkList.of(List.of(line)).isEmpty()
                        ? Optional.empty()
                        : Optional.of(new TeamListLine(kind, line, ""));
            case FIRST_RELEASE -> release(line);
        };
    }

    private static Optional<TeamListLine> release(String line) {
        int comma = line.lastIndexOf(',');
        if (comma <= 0) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(line.substring(comma + 1).strip());
            String name = line.substring(0, comma).strip();
            return Optional.of(new TeamListLine(TeamListKind.FIRST_RELEASE, name, day.toString()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static String written(TeamListLine line) {
        return line.kind() == TeamListKind.FIRST_RELEASE ? line.value() + ", " + line.detail() : line.value();
    }

    /** An address begins with a figure or has a colon before its first comma; a heading does neither. */
    private static boolean isHeading(String line) {
        String first = line.split(",", 2)[0];
        return !Character.isDigit(first.charAt(0)) && first.indexOf(':') < 0;
    }
}
