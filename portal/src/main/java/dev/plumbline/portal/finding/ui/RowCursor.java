package dev.plumbline.portal.finding.ui;

import dev.plumbline.portal.base.ui.FindingWords;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The row that the keyboard is on. When it leaves the list, the one that took its place. */
final class RowCursor {
    private final Supplier<List<FindingLine>> lines;
    private final Chosen chosen;
    private @Nullable UUID on;
    private int place = -1;

    RowCursor(Supplier<List<FindingLine>> lines, Chosen chosen) {
        this.lines = lines;
        this.chosen = chosen;
    }

    /** Goes some rows down, or up; stays where the list ends. */
    void move(int rows) {
        List<FindingLine> all = lines.get();
        if (all.isEmpty()) {
            return;
        }
        int now = place(all);
        boolean left = on != null && all.stream().noneMatch(line -> line.id().equals(on));
        int next = left && rows > 0 ? now : now + rows;
        put(all, next);
    }

    /** Puts the keyboard on a finding, where the list shows it. */
    void set(UUID finding) {
        List<FindingLine> all = lines.get();
        int found = all.stream().map(FindingLine::id).toList().indexOf(finding);
        if (found >= 0) {
            on = finding;
            place = found;
        }
    }

    /** Puts the keyboard back on the row it was on last; does nothing where it was on none. */
    void focus() {
        lines.get().stream().filter(line -> line.id().equals(on)).findFirst().ifPresent(FindingLine::focus);
    }

    /** Where a finding stands in the list, counted from 1; 0 where it is not in it. */
    int position(UUID finding) {
        return lines.get().stream().map(FindingLine::id).toList().indexOf(finding) + 1;
    }

    /** The finding some rows below another one, or above it. */
    Optional<UUID> beside(UUID finding, int rows) {
        List<FindingLine> all = lines.get();
        int place = position(finding) + rows;
        return place < 1 || place > all.size()
                ? Optional.empty()
                : Optional.of(all.get(place - 1).id());
    }

    /** Chooses the row, or no longer. */
    void toggle() {
        List<FindingLine> all = lines.get();
        if (!all.isEmpty()) {
            put(all, Math.max(0, place(all)));
            FindingLine line = all.get(place);
            choose(line, !chosen.has(line.id()));
        }
    }

    /** Chooses every row from the one chosen last to this one. */
    void chooseRange() {
        List<FindingLine> all = lines.get();
        if (all.isEmpty()) {
            return;
        }
        put(all, Math.max(0, place(all)));
        List<UUID> ids = all.stream().map(FindingLine::id).toList();
        int from = chosen.last().map(ids::indexOf).filter(found -> found >= 0).orElse(place);
        for (int n = Math.min(from, place); n <= Math.max(from, place); n++) {
            choose(all.get(n), true);
        }
    }

    private void choose(FindingLine line, boolean value) {
        chosen.set(line.id(), FindingWords.say(line.finding().headline()), value);
    }

    private int place(List<FindingLine> all) {
        int found = all.stream().map(FindingLine::id).toList().indexOf(on);
        return found >= 0 ? found : Math.min(place, all.size() - 1);
    }

    private void put(List<FindingLine> all, int asked) {
        place = Math.clamp(asked, 0, all.size() - 1);
        FindingLine line = all.get(place);
        on = line.id();
        line.focus();
    }
}
