package dev.plumbline.scraper.extract;

import dev.plumbline.scraper.claim.Period;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The words of one block of a page: a paragraph, a heading, a cell, or what stands between two breaks. */
public final class Line {

    /** The rank of a field's name. */
    public static final int FIELD = 7;

    private final int index;
    private final Element element;
    private final String text;
    private final int rank;
    private Optional<Period> period = Optional.empty();
    private boolean periodKnown;
    private final @Nullable Label label;
    private final @Nullable Label mark;

    Line(int index, Element element, String text, int rank) {
        this(index, element, text, rank, null);
    }

    Line(int index, Element element, String text, int rank, @Nullable Label mark) {
        this.index = index;
        this.element = element;
        this.text = text;
        this.rank = rank;
        this.label = Label.of(text).orElse(null);
        this.mark = mark;
    }

    /** Its place among the lines of the page. */
    public int index() {
        return index;
    }

    /** The smallest element that holds all of it. */
    public Element element() {
        return element;
    }

    /** With white space collapsed, never empty. */
    public String text() {
        return text;
    }

    /** 1 to 6 for a heading, {@link #FIELD} for the name of a field ({@code dt}, {@code th}), 0 for the rest. */
    public int rank() {
        return rank;
    }

    /** The label that it is, as a whole. */
    @Nullable
    Label label() {
        return label;
    }

    /** What an icon or a tooltip says it is. */
    @Nullable
    Label mark() {
        return mark;
    }

    /** The period that the line is, as a whole. Found once: several readers ask. */
    Optional<Period> period() {
        if (!periodKnown) {
            period = Periods.whole(text);
            periodKnown = true;
        }
        return period;
    }

    /** Whether it stands inside an element, or is it. */
    boolean inside(Element ancestor) {
        return Ancestry.contains(ancestor, element);
    }

    boolean isHeading() {
        return rank > 0;
    }

    @Override
    public String toString() {
        return rank + " " + text;
    }
}
