package dev.plumbline.scraper.extract;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who holds whom in a tree; every step costs at most its depth. */
public final class Ancestry {
    private Ancestry() {}

    /** Whether an element is the other one or holds it. */
    public static boolean contains(Element ancestor, Element element) {
        for (@Nullable Element at = element; at != null; at = at.parent()) {
            if (at.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    /** The smallest element that holds both; the first one where they are of different trees. */
    public static Element common(Element first, Element second) {
        for (@Nullable Element at = first; at != null; at = at.parent()) {
            if (contains(at, second)) {
                return at;
            }
        }
        return first;
    }

    /** The child of an ancestor that holds the element, or is it; null where the ancestor holds it not, or is it. */
    static @Nullable Element childHolding(Element ancestor, Element element) {
        Element at = element;
        for (@Nullable Element parent = at.parent(); parent != null; parent = at.parent()) {
            if (parent.equals(ancestor)) {
                return at;
            }
            at = parent;
        }
        return null;
    }

    /** The closest element of one tag that holds this one, up to and without a limit. */
    static @Nullable Element outermost(String tag, Element element, Element limit) {
        @Nullable Element found = null;
        for (@Nullable Element at = element; at != null && !at.equals(limit); at = at.parent()) {
            if (at.normalName().equals(tag)) {
                found = at;
            }
        }
        return found;
    }
}
