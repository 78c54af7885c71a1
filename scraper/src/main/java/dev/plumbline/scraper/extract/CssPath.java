package dev.plumbline.scraper.extract;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A path that finds an element again: from the closest plain id down, by tag and place among its like. */
public final class CssPath {
    private static final int MAX_STEPS = 24;
    private static final int MAX_SIBLINGS = 2_000;

    private CssPath() {}

    /**
     * A path as made so far.
     *
     * @param steps how many
     */
    record Path(String text, int steps) {}

    /** At most {@value #MAX_STEPS} steps; a longer way begins somewhere in the page. Each element's is made once, from its parent's. */
    public static String of(Element element, Outline outline) {
        return path(element, outline, 0).text();
    }

    private static Path path(Element element, Outline outline, int depth) {
        @Nullable Path known = outline.paths.get(element);
        if (known != null) {
            return known;
        }
        @Nullable Element parent = element.parent();
        String id = element.attributesSize() == 0 ? "" : element.attributes().get("id");
        Path path;
        if (isPlain(id) && outline.byId(id).filter(element::equals).isPresent()) {
            path = new Path("#" + id, 1);
        } else if (parent == null || parent.normalName().startsWith("#") || depth >= MAX_STEPS) {
            return new Path(step(element, outline), 1);
        } else {
            Path before = path(parent, outline, depth + 1);
            String step = step(element, outline);
            path = before.steps() >= MAX_STEPS
                    ? new Path(step, 1)
                    : new Path(before.text() + " > " + step, before.steps() + 1);
        }
        outline.paths.put(element, path);
        return path;
    }

    private static String step(Element element, Outline outline) {
        String tag = element.normalName();
        if (tag.equals("html") || tag.equals("body")) {
            return tag;
        }
        int place = place(element, tag, outline);
        return place == 0 ? tag(tag) : tag(tag) + ":nth-of-type(" + place + ")";
    }

    /** Its place among its like, counted from the closest one whose place is known; 0 where too many stand before it. */
    private static int place(Element element, String tag, Outline outline) {
        int like = 1;
        int all = 0;
        for (@Nullable Element before = element.previousElementSibling();
                before != null;
                before = before.previousElementSibling()) {
            if (before.normalName().equals(tag)) {
                @Nullable Integer known = outline.places.get(before);
                if (known != null) {
                    like += known;
                    break;
                }
                like++;
            }
            if (++all > MAX_SIBLINGS) {
                return 0;
            }
        }
        outline.places.put(element, like);
        return like;
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
