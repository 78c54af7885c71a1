package dev.plumbline.scraper.extract;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What an icon, a tooltip or a text for screen readers says about the words beside it. */
record Mark(Label label, Element holder) {
    private static final List<String> NAMES = List.of("aria-label", "title", "alt");
    private static final int STEPS = 2;

    /** The mark that an element's attributes are. */
    static @Nullable Mark of(Element element, Attributes attributes) {
        for (String name : NAMES) {
            String words = attributes.get(name);
            if (!words.isEmpty()) {
                return named(words, element);
            }
        }
        return null;
    }

    /** The mark that words for screen readers alone are. */
    static @Nullable Mark named(String words, Element element) {
        Optional<Label> label = Label.of(words).filter(Label::isField);
        return label.isPresent() && element.closest("a, button, form") == null ? new Mark(label.get(), element) : null;
    }

    /** Whether a line stands in the marked element, or right beside it. */
    boolean isOf(Element line) {
        @Nullable Element at = holder;
        for (int step = 0; at != null && step <= STEPS; step++) {
            if (Ancestry.contains(at, line)) {
                return !at.normalName().equals("body");
            }
            at = at.parent();
        }
        return false;
    }
}
