package dev.plumbline.scraper.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The words that stand under, or beside, a label.
 *
 * @param label what they are said to be
 * @param heading the label's own words
 * @param rank of the heading that says so; {@link Line#FIELD} for a field
 * @param lines the words, never empty
 */
public record Section(Label label, String heading, int rank, List<Line> lines) {

    public Section {
        lines = List.copyOf(lines);
    }

    /** The first line's words. */
    public String first() {
        return lines.getFirst().text();
    }

    /** All words, a line break between the lines. */
    public String text() {
        return text(lines);
    }

    static String text(List<Line> lines) {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /** The smallest element that holds all of it. */
    public Element element() {
        return element(lines);
    }

    static Element element(List<Line> lines) {
        return Ancestry.common(lines.getFirst().element(), lines.getLast().element());
    }

    /** The entries of a list: by list item, by heading, or by the period that each entry has; one where nothing divides it. */
    public List<Entry> entries() {
        long periods = lines.stream().filter(Section::hasPeriod).count();
        List<Entry> byHolder = groups(this::holder);
        if (startsInList() || (periods > 1 && eachHasPeriod(byHolder, periods))) {
            return byHolder;
        }
        int rank = lines.stream()
                .filter(Line::isHeading)
                .mapToInt(Line::rank)
                .min()
                .orElse(0);
        if (lines.getFirst().rank() == rank && rank > 0) {
            return byHeading(rank);
        }
        return periods > 1 ? byPeriod() : List.of(new Entry(lines));
    }

    private boolean startsInList() {
        return Ancestry.outermost("li", lines.getFirst().element(), element()) != null;
    }

    private @Nullable Element holder(Line line) {
        Element item = Ancestry.outermost("li", line.element(), element());
        return item != null ? item : Ancestry.childHolding(element(), line.element());
    }

    private static boolean eachHasPeriod(List<Entry> entries, long periods) {
        return entries.size() == periods
                && entries.stream().allMatch(entry -> entry.lines().stream().anyMatch(Section::hasPeriod));
    }

    private static boolean hasPeriod(Line line) {
        return Periods.whole(line.text()).isPresent();
    }

    private List<Entry> groups(Function<Line, @Nullable Element> key) {
        List<Entry> entries = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        @Nullable Element current = null;
        for (Line line : lines) {
            @Nullable Element next = key.apply(line);
            if (!open.isEmpty() && (next == null || !next.equals(current))) {
                entries.add(new Entry(open));
                open = new ArrayList<>();
            }
            open.add(line);
            current = next;
        }
        entries.add(new Entry(open));
        return entries;
    }

    private List<Entry> byHeading(int rank) {
        List<Entry> entries = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (Line line : lines) {
            if (line.rank() == rank && !open.isEmpty()) {
                entries.add(new Entry(open));
                open = new ArrayList<>();
            }
            open.add(line);
        }
        entries.add(new Entry(open));
        return entries;
    }

    /** Every entry begins as many lines before its period as the first one does. */
    private List<Entry> byPeriod() {
        int before = 0;
        while (!hasPeriod(lines.get(before))) {
            before++;
        }
        List<Entry> entries = new ArrayList<>();
        int from = 0;
        for (int i = before + 1; i < lines.size(); i++) {
            int start = i - before;
            if (hasPeriod(lines.get(i)) && start > from) {
                entries.add(new Entry(lines.subList(from, start)));
                from = start;
            }
        }
        entries.add(new Entry(lines.subList(from, lines.size())));
        return entries;
    }

    /** The only line's words, where there is only one. */
    public Optional<String> single() {
        return lines.size() == 1 ? Optional.of(first()) : Optional.empty();
    }
}
