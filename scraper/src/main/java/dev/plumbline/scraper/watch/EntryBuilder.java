package dev.plumbline.scraper.watch;

import dev.plumbline.scraper.watch.ListEntry.Alias;
import dev.plumbline.scraper.watch.ListEntry.Identifier;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts an entry together from what a file says, within bounds; blanks and repetitions are passed over. */
final class EntryBuilder {
    private static final int MOST = 200;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REMARK = 1_000;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

    private final String id;
    private final EntryKind kind;
    private final Map<String, Alias> aliases = new LinkedHashMap<>();
    private final Set<Identifier> identifiers = new LinkedHashSet<>();
    private String name = "";
    private @Nullable String programme;
    private @Nullable String remark;
    private @Nullable Instant until;

    EntryBuilder(String id, EntryKind kind) {
        this.id = line(id, LONGEST_NAME);
        this.kind = kind;
    }

    /** The first name counts; a further one is an alias. */
    EntryBuilder name(@Nullable String text) {
        String line = line(text, LONGEST_NAME);
        if (name.isEmpty()) {
            name = line;
            return this;
        }
        return alias(line, false);
    }

    EntryBuilder alias(@Nullable String text, boolean weak) {
        String line = line(text, LONGEST_NAME);
        if (!line.isEmpty() && !line.equals(name) && aliases.size() < MOST) {
            aliases.putIfAbsent(line, new Alias(line, weak));
        }
        return this;
    }

    EntryBuilder identifier(Matter matter, @Nullable String text) {
        if (text != null && identifiers.size() < MOST) {
            matter.spelling(text).ifPresent(value -> identifiers.add(new Identifier(matter, value)));
        }
        return this;
    }

    EntryBuilder programme(@Nullable String text) {
        String line = line(text, LONGEST_NAME);
        programme = line.isEmpty() ? programme : line;
        return this;
    }

    EntryBuilder remark(@Nullable String text) {
        String line = line(text, LONGEST_REMARK);
        remark = line.isEmpty() ? remark : line;
        return this;
    }

    EntryBuilder until(@Nullable String text) {
        try {
            until = text == null || text.isBlank() ? until : Instant.parse(text.strip());
        } catch (DateTimeParseException none) {
            // A list that gives no instant gives no end.
        }
        return this;
    }

    ListEntry build() {
        return new ListEntry(
                id, kind, name, List.copyOf(aliases.values()), new ArrayList<>(identifiers), programme, remark, until);
    }

    /** One line without what OFAC writes for nothing. */
    static String line(@Nullable String text, int longest) {
        if (text == null) {
            return "";
        }
        String cut = text.substring(0, Math.min(text.length(), 4 * longest));
        String line = SPACE.matcher(cut).replaceAll(" ").strip();
        return line.equals("-0-") ? "" : line.substring(0, Math.min(line.length(), longest));
    }
}
