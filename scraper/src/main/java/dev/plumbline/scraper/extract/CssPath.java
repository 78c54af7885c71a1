package dev.plumbline.scraper.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A path that finds an element again: from the closest plain id down, by tag and place among its like. */
public final class CssPath {
    private static final int MAX_STEPS = 24;
    private static final int MAX_SIBLINGS = 2_000;

    private CssPath() {}

    /** At most {@value #MAX_STEPS} steps; a longer way begins somewhere in the page. */
    public static String of(Element element, Outline outline) {
        Deque<String> steps = new ArrayDeque<>();
        @Nullable Element at = element;
        while (at != null && steps.size() < MAX_STEPS && !at.normalName().startsWith("#")) {
            String id = at.id();
            if (isPlain(id) && outline.byId(id).filter(at::equals).isPresent()) {
                steps.addFirst("#" + id);
                break;
            }
            steps.addFirst(step(at));
            at = at.parent();
        }
        return String.join(" > ", steps);
    }

    private static String step(Element element) {
        String tag = element.normalName();
        if (tag.equals("html") || tag.equals("body")) {
            return tag;
        }
        int place = 1;
        int others = 0;
        for (@Nullable Element before = element.previousElementSibling();
                before != null;
                before = before.previousElementSibling()) {
            place += before.normalName().equals(tag) ? 1 : 0;
            if (++others > MAX_SIBLINGS) {
                return tag(tag);
            }
        }
        return tag(tag) + ":nth-of-type(" + place + ")";
    }

    /** Made-up tags with odd characters stand for any tag. */
    private static String tag(String tag) {
        return tag.chars().allMatch(c -> Character.isLetterOrDigit(c) && c < 0x80) ? tag : "*";
    }

    private static boolean isPlain(String id) {
        return !id.isEmpty()
                && id.length() <= 40
                && Character.isLetter(id.charAt(0))
                && id.chars().allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '_'));
    }
}
