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
    private final List<Section> found = new ArrayList<>();

    private Sections(List<Line> lines, String name) {
        this.lines = lines;
        this.name = name;
    }

    /** All sections of a page, in order; one may lie in another. Nothing of what is about others. */
    public static List<Section> of(Outline outline) {
        Sections sections =
                new Sections(outline.lines(), outline.title().map(Line::text).orElse(""));
        for (int i = 0; i < sections.lines.size(); i++) {
            i = sections.read(i);
        }
        return sections.found;
    }

    /** Reads what line i labels; the index to go on after. */
    private int read(int i) {
        Line line = lines.get(i);
        Optional<Label> label = line.isHeading() ? headingLabel(line) : Optional.empty();
        if (label.isPresent()) {
            int end = end(i);
            if (label.get() == Label.OTHERS) {
                return Math.max(i, end - 1);
            }
            if (end > i + 1) {
                found.add(new Section(label.get(), line.text(), line.rank(), lines.subList(i + 1, end)));
            }
        } else {
            field(line).ifPresent(found::add);
        }
        return i;
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
        @Nullable Element row = heading.rank() == Line.FIELD ? heading.element().closest("tr, dl") : null;
        return row != null ? row : Ancestry.common(heading.element(), next.element());
    }

    /** "Location: Lisbon". */
    private static Optional<Section> field(Line line) {
        int colon = line.text().indexOf(':');
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
}
