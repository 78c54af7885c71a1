package dev.plumbline.scraper.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        if (lines.size() == 1) {
            return List.of(new Entry(lines));
        }
        Element all = element();
        if (Ancestry.outermost("li", lines.getFirst().element(), all) != null) {
            return byHolder(all);
        }
        boolean[] dated = dated();
        int periods = count(dated);
        if (periods > 1) {
            List<Entry> byHolder = byHolder(all);
            if (eachHasPeriod(byHolder, dated, periods)) {
                return byHolder;
            }
        }
        int rank = lines.stream()
                .filter(Line::isHeading)
                .mapToInt(Line::rank)
                .min()
                .orElse(0);
        if (lines.getFirst().rank() == rank && rank > 0) {
            return byHeading(rank);
        }
        if (periods > 1) {
            return byPeriod(dated);
        }
        List<Entry> alike = byHolder(all);
        return areAlike(alike, all) ? alike : List.of(new Entry(lines));
    }

    /** Cards of the same tag and class, or quotes. */
    private static boolean areAlike(List<Entry> entries, Element all) {
        @Nullable Element first = holder(entries.getFirst().lines().getFirst(), all);
        if (first == null || entries.size() < 2) {
            return false;
        }
        boolean quotes =
                first.normalName().equals("blockquote") || first.normalName().equals("article");
        return entries.stream().allMatch(entry -> {
            @Nullable Element holder = holder(entry.lines().getFirst(), all);
            return holder != null
                    && (quotes || entry.lines().size() > 1)
                    && holder.normalName().equals(first.normalName())
                    && holder.className().equals(first.className());
        });
    }

    private boolean[] dated() {
        boolean[] dated = new boolean[lines.size()];
        for (int i = 0; i < dated.length; i++) {
            dated[i] = lines.get(i).period().isPresent();
        }
        return dated;
    }

    private static int count(boolean[] dated) {
        int count = 0;
        for (boolean one : dated) {
            count += one ? 1 : 0;
        }
        return count;
    }

    private static boolean eachHasPeriod(List<Entry> entries, boolean[] dated, int periods) {
        if (entries.size() != periods) {
            return false;
        }
        int at = 0;
        for (Entry entry : entries) {
            boolean any = false;
            for (int i = 0; i < entry.lines().size(); i++) {
                any |= dated[at++];
            }
            if (!any) {
                return false;
            }
        }
        return true;
    }

    private List<Entry> byHolder(Element all) {
        List<Entry> entries = new ArrayList<>();
        int from = 0;
        @Nullable Element current = holder(lines.getFirst(), all);
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (current == null || !line.inside(current)) {
                entries.add(new Entry(lines.subList(from, i)));
                from = i;
                current = holder(line, all);
            }
        }
        entries.add(new Entry(lines.subList(from, lines.size())));
        return entries;
    }

    private static @Nullable Element holder(Line line, Element all) {
        Element item = Ancestry.outermost("li", line.element(), all);
        return item != null ? item : Ancestry.childHolding(all, line.element());
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
    private List<Entry> byPeriod(boolean[] dated) {
        int before = 0;
        while (!dated[before]) {
            before++;
        }
        List<Entry> entries = new ArrayList<>();
        int from = 0;
        for (int i = before + 1; i < dated.length; i++) {
            int start = i - before;
            if (dated[i] && start > from) {
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
