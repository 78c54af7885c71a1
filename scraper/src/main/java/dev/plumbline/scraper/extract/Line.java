package dev.plumbline.scraper.extract;

import org.jsoup.nodes.Element;

/**
 * The words of one block of a page: a paragraph, a heading, a cell, or what stands between two breaks.
 *
 * @param element the smallest element that holds all of them
 * @param text with white space collapsed, never empty
 * @param rank 1 to 6 for a heading, {@link #FIELD} for the name of a field ({@code dt}, {@code th}), 0 for the rest
 */
public record Line(Element element, String text, int rank) {

    /** The rank of a field's name. */
    public static final int FIELD = 7;

    /** Whether it stands inside an element, or is it. */
    boolean inside(Element ancestor) {
        return Ancestry.contains(ancestor, element);
    }

    boolean isHeading() {
        return rank > 0;
    }
}
