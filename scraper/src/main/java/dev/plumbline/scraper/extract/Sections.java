package dev.plumbline.scraper.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds what stands under labelled headings, beside the names of fields, and behind a label and a colon. */
public final class Sections {
    private static final int LONGEST_FIELD_NAME = 40;
    private static final int MAX_LINES = 2_000;

    private final List<Line> lines;
    private final String name;
    private final PlainLabels plain;
    private final List<Section> found = new ArrayList<>();

    private Sections(List<Line> lines, String name) {
        this.lines = lines;
        this.name = name;
        this.plain = new PlainLabels(lines);
    }

    /** All sections of a page, in order; one may lie in another. Nothing of what is about others. */
    public static List<Section> of(Outline outline) {
        Sections sections =
                new Sections(outline.lines(), outline.title().map(Line::text).orElse(""));
        for (int i = 0; i < sections.lines.size(); i++) {
            sections.read(i);
        }
        return sections.found;
    }

    /** Reads what line i labels. */
    private void read(int i) {
        Line line = lines.get(i);
        @Nullable Label mark = line.mark();
        Optional<Label> label = line.isHeading() ? headingLabel(line) : Optional.empty();
        if (label.isPresent()) {
            int end = end(i);
            if (end > i + 1 && label.get() != Label.OTHERS) {
                found.add(new Section(label.get(), line.text(), line.rank(), lines.subList(i + 1, end)));
            }
        } else if (mark != null && line.label() == null) {
            found.add(field(line).orElseGet(() -> new Section(mark, "", Line.FIELD, List.of(line))));
        } else {
            Optional<Section> field = field(line);
            field.or(() -> plain.under(i)).ifPresent(found::add);
        }
    }

    /** The label as it stands, or without the person's name: "About Jane", "Die Ausbildung von Jane Doe". */
    private Optional<Label> headingLabel(Line line) {
        String text = line.text();
        Optional<Label> label = Label.of(text);
        if (label.isPresent() || text.length() > 2 * LONGEST_FIELD_NAME) {
            return label;
        }
        if (!name.isEmpty() && !text.equals(name) && text.contains(name)) {
            return Label.of(text.replace(name, " "));
        }
        boolean about =
                text.startsWith("About ") && text.chars().filter(c -> c == ' ').count() <= 3;
        return about ? Optional.of(Label.ABOUT) : Optional.empty();
    }

    /** After the last line that stands under the heading at i. */
    private int end(int i) {
        Line heading = lines.get(i);
        if (i + 1 >= lines.size()) {
            return i + 1;
        }
        Element scope = scope(heading, lines.get(i + 1));
        int end = i + 1;
        while (end < lines.size()
                && end - i <= MAX_LINES
                && lines.get(end).inside(scope)
                && !closes(heading, lines.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean closes(Line heading, Line next) {
        return next.isHeading() && next.rank() <= heading.rank();
    }

    /** What the heading heads: the smallest element that holds it and the words after it; of a field, its row. */
    private static Element scope(Line heading, Line next) {
        if (heading.rank() == Line.FIELD) {
            Element row = heading.element().closest("tr, dl");
            Element parent = heading.element().parent();
            return row != null ? row : parent != null ? parent : heading.element();
        }
        return Ancestry.common(heading.element(), next.element());
    }

    /** "Location: Lisbon". */
    private static Optional<Section> field(Line line) {
        int colon = colon(line.text());
        if (colon < 2 || colon > LONGEST_FIELD_NAME || colon + 1 >= line.text().length()) {
            return Optional.empty();
        }
        String value = line.text().substring(colon + 1).strip();
        return value.isEmpty()
                ? Optional.empty()
                : Label.of(line.text().substring(0, colon))
                        .filter(label -> label != Label.OTHERS)
                        .map(label -> new Section(
                                label,
                                line.text().substring(0, colon),
                                Line.FIELD,
                                List.of(new Line(line.index(), line.element(), value, 0))));
    }

    private static int colon(String text) {
        int narrow = text.indexOf(':');
        int wide = text.indexOf('：');
        return narrow < 0 || (wide >= 0 && wide < narrow) ? wide : narrow;
    }
}
