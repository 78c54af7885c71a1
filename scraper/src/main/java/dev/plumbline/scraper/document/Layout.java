package dev.plumbline.scraper.document;

import dev.plumbline.scraper.extract.Label;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From lines to headings, paragraphs and lists. A heading is what the document calls one, what is a known label ("Education",
 * "Berufserfahrung"), and what is set like the labels are; the name is the largest line at the top.
 */
final class Layout {
    private static final int TOP = 6;
    private static final int LONGEST_HEADING = 48;

    /** A line this close to the longest one goes on in the next. */
    private static final double FULL = 0.8;

    private static final int SHORTEST_FULL = 50;

    /** What a line looks like. */
    private record Style(long size, boolean bold, boolean capitals) {
        static Style of(Row row) {
            return new Style(Math.round(row.size() * 2), row.bold(), row.capitals());
        }
    }

    private final List<Row> rows;
    private final Style body;
    private final Set<Style> labels;
    private final int title;
    private final int longest;

    private Layout(List<Row> rows) {
        this.rows = rows;
        Map<Style, Long> letters = rows.stream()
                .collect(Collectors.groupingBy(
                        Style::of, Collectors.summingLong(row -> row.text().length())));
        body = Collections.max(letters.entrySet(), Map.Entry.comparingByValue()).getKey();
        labels = stylesOfLabels();
        title = title();
        longest = rows.stream().mapToInt(row -> row.text().length()).max().orElse(0);
    }

    static String html(List<Row> rows) {
        return new Layout(rows.stream().flatMap(Layout::parts).toList()).write();
    }

    /** A line of contact details holds several things: {@code Bremen, Germany | me@example.org | +49 …}. */
    private static Stream<Row> parts(Row row) {
        String[] parts = row.text().split(" [|•·] ", 9);
        boolean contact = parts.length > 1 && row.text().indexOf('@') > 0;
        return contact
                ? Arrays.stream(parts)
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .map(part -> new Row(part, row.size(), row.bold(), 0, false, row.apart(), row.page()))
                : Stream.of(row);
    }

    private String write() {
        Markup markup = new Markup();
        int line = 0;
        int page = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            line = row.page() == page ? line + 1 : 1;
            page = row.page();
            String id = page == 0 ? "line-" + (i + 1) : "page-" + page + "-line-" + line;
            String tag = tag(i);
            List<String> words = new ArrayList<>(List.of(row.text()));
            while (i + 1 < rows.size() && goesOn(tag, rows.get(i), i + 1)) {
                i++;
                line++;
                words.add(rows.get(i).text());
            }
            if (tag.equals("h2")) {
                markup.section(id);
                id = "";
            }
            markup.element(tag, id, String.join(" ", words));
        }
        return markup.finished();
    }

    private String tag(int i) {
        Row row = rows.get(i);
        if (i == title) {
            return "h1";
        }
        if (isLabel(row) && (row.apart() || row.heading() > 0 || labels.contains(Style.of(row)))) {
            return "h2";
        }
        if (row.item()) {
            return "li";
        }
        if (i > title && isShort(row) && labels.contains(Style.of(row))) {
            return "h2";
        }
        return row.heading() > 0 ? "h" + Math.max(2, row.heading()) : "p";
    }

    /** Whether a line is the rest of the one before it. */
    private boolean goesOn(String tag, Row before, int next) {
        Row row = rows.get(next);
        boolean full = before.text().length() >= Math.max(SHORTEST_FULL, FULL * longest)
                && ".!?:;".indexOf(before.text().charAt(before.text().length() - 1)) < 0;
        return (tag.equals("p") || tag.equals("li"))
                && full
                && !row.item()
                && !row.apart()
                && row.page() == before.page()
                && Style.of(row).bold() == Style.of(before).bold()
                && tag(next).equals("p");
    }

    /** Styles that labels are set in and little else: job titles may be bold, too. */
    private Set<Style> stylesOfLabels() {
        Map<Style, List<Row>> likes = rows.stream()
                .filter(row -> !Style.of(row).equals(body) && isShort(row))
                .collect(Collectors.groupingBy(Style::of));
        return likes.entrySet().stream()
                .filter(like ->
                        2 * like.getValue().stream().filter(Layout::isLabel).count()
                                >= like.getValue().size())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The name's line: the largest of the first ones where one is larger, else the first that may be a name; -1 for none. */
    private int title() {
        int largest = -1;
        for (int i = 0; i < Math.min(TOP, rows.size()); i++) {
            Row row = rows.get(i);
            if (!isLabel(row)
                    && mayBeName(row)
                    && (largest < 0 || row.size() > rows.get(largest).size())) {
                largest = i;
            }
        }
        return largest;
    }

    private static boolean mayBeName(Row row) {
        String text = row.text();
        return text.length() <= LONGEST_HEADING
                && text.chars().noneMatch(c -> Character.isDigit(c) || "@:/|".indexOf(c) >= 0)
                && !isDocumentTitle(text);
    }

    private static boolean isDocumentTitle(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace("é", "e");
        return Set.of("curriculum vitae", "cv", "resume", "lebenslauf", "curriculo", "curriculum")
                .contains(plain);
    }

    private static boolean isLabel(Row row) {
        return isShort(row) && Label.of(row.text()).isPresent();
    }

    private static boolean isShort(Row row) {
        return row.text().length() <= LONGEST_HEADING;
    }
}
