package dev.plumbline.scraper.extract;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** A label and its value in one block, told apart by elements alone: {@code <span>Location</span><span>Lisbon</span>}. */
final class InlineLabel {
    private static final Set<String> TAGS = Set.of("span", "b", "strong", "em", "i", "label", "small", "font", "u");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "dt", "th", "a", "button");
    private static final int LONGEST = 48;

    private InlineLabel() {}

    /** Whether the words so far of a block are a label that ends with this element, and a value follows. */
    static boolean ends(Element element, StringBuilder words) {
        if (words.length() < 2 || words.length() > LONGEST || !TAGS.contains(element.normalName())) {
            return false;
        }
        @Nullable Node next = next(element);
        if (next == null || words.charAt(words.length() - 1) == ':' || isInHeading(element)) {
            return false;
        }
        Label label =
                Label.of(words.toString()).filter(some -> some != Label.OTHERS).orElse(null);
        return label != null && (next instanceof Element || (label.isField() && isValue((TextNode) next)));
    }

    /** What follows in the same parent and is not blank. */
    private static @Nullable Node next(Element element) {
        @Nullable Node next = element.nextSibling();
        while (next != null && !(next instanceof Element) && !(next instanceof TextNode text && !text.isBlank())) {
            next = next.nextSibling();
        }
        return next;
    }

    private static boolean isValue(TextNode text) {
        char first = text.getWholeText().strip().charAt(0);
        return first != ':' && first != '：';
    }

    private static boolean isInHeading(Element element) {
        @Nullable Element parent = element.parent();
        return parent != null && HEADINGS.contains(parent.normalName());
    }
}
