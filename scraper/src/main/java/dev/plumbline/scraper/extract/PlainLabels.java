package dev.plumbline.scraper.extract;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Labels that no markup says are one: a line of its own above its value, in a card, a row or a grid. */
final class PlainLabels {
    private static final int MAX_LINES = 400;

    private final List<Line> lines;

    /** The last label that was one, and what it stood in: the next of a grid looks alike. */
    private @Nullable Line last;

    private @Nullable Element lastScope;

    PlainLabels(List<Line> lines) {
        this.lines = lines;
    }

    /** What stands under line i, where it is such a label. */
    Optional<Section> under(int i) {
        Line line = lines.get(i);
        Label label = line.label();
        if (label == null || label == Label.OTHERS || i + 1 >= lines.size() || !canLabel(line)) {
            return Optional.empty();
        }
        Line next = lines.get(i + 1);
        if ((next.isHeading() && label.isField()) || next.label() != null) {
            return Optional.empty();
        }
        Element scope = Ancestry.common(line.element(), next.element());
        boolean first = i == 0 || !lines.get(i - 1).inside(scope);
        boolean inGrid = last != null && scope.equals(lastScope) && isAlike(last, line);
        boolean beside = label.isField() && next.element().equals(line.element().nextElementSibling());
        if (scope.normalName().equals("body") || !(first || inGrid || beside)) {
            return Optional.empty();
        }
        last = line;
        lastScope = scope;
        int end = end(i, scope, first, label.isField());
        return Optional.of(
                new Section(label, line.text(), label.isField() ? Line.FIELD : 6, lines.subList(i + 1, end)));
    }

    private int end(int i, Element scope, boolean first, boolean field) {
        int end = i + 1;
        while (end < lines.size()
                && end - i <= MAX_LINES
                && lines.get(end).inside(scope)
                && !closes(i, end, first, field)) {
            end++;
        }
        return end;
    }

    private boolean closes(int i, int end, boolean first, boolean field) {
        Line line = lines.get(end);
        boolean heading = line.isHeading() && (!first || field);
        return end > i + 1 && (heading || (line.label() != null && isAlike(lines.get(i), line)));
    }

    private static boolean canLabel(Line line) {
        String tag = line.element().normalName();
        return line.rank() == 0
                && !tag.equals("li")
                && !tag.equals("a")
                && !tag.equals("button")
                && !tag.equals("option")
                && (line.element().parent() == null
                        || !line.element().parent().normalName().equals("a"));
    }

    private static boolean isAlike(Line one, Line other) {
        return one.element().normalName().equals(other.element().normalName())
                && one.element().className().equals(other.element().className());
    }
}
