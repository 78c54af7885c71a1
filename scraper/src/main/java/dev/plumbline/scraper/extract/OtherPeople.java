package dev.plumbline.scraper.extract;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The part of a page that a heading such as "People also viewed" says is about others. */
final class OtherPeople {
    private final Element scope;
    private final int rank;

    private OtherPeople(Element scope, int rank) {
        this.scope = scope;
        this.rank = rank;
    }

    /** What a line heads, where it says so: the smallest element that has more behind it. Without a heading's rank it must stand first there. */
    static @Nullable OtherPeople headedBy(Line line) {
        if (line.label() != Label.OTHERS || line.rank() == Line.FIELD) {
            return null;
        }
        Element at = line.element();
        while (at.nextElementSibling() == null) {
            @Nullable Element parent = at.parent();
            if (parent == null || parent.normalName().equals("body")) {
                return null;
            }
            at = parent;
        }
        boolean first = at.previousElementSibling() == null && line.element().closest("a, li, td, button") == null;
        @Nullable Element scope = at.parent();
        return scope == null
                        || (line.rank() == 0 && (!first || scope.normalName().equals("body")))
                ? null
                : new OtherPeople(scope, line.rank() == 0 ? 6 : line.rank());
    }

    /** Whether an element that the walk enters begins something else: a heading of at least the same rank. */
    boolean endsBefore(Element element) {
        String tag = element.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) - '0' <= rank;
    }

    boolean endsWith(Element element) {
        return element.equals(scope);
    }
}
