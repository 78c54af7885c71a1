package dev.plumbline.scraper.site;

import dev.plumbline.scraper.extract.Texts;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What stands right after a caption in another element, on sites whose rows are no headings and no fields. */
public final class Captions {
    private static final int LEVELS = 3;
    private static final int LONGEST = 200;

    private Captions() {}

    /** The element that has the words after this caption, within the first element of a CSS query. */
    public static Optional<Element> value(Page page, String within, String caption) {
        return page.first(within)
                .flatMap(scope -> scope.select("*").stream()
                        .filter(element -> element.ownText().strip().equalsIgnoreCase(caption))
                        .flatMap(element -> next(element, scope).stream())
                        .findFirst());
    }

    private static Optional<Element> next(Element caption, Element scope) {
        Element at = caption;
        for (int level = 0; level < LEVELS && !at.equals(scope); level++) {
            @Nullable Element sibling = at.nextElementSibling();
            if (sibling != null) {
                String words = Texts.of(sibling);
                return words.isEmpty() || words.length() > LONGEST ? Optional.empty() : Optional.of(sibling);
            }
            @Nullable Element parent = at.parent();
            if (parent == null) {
                break;
            }
            at = parent;
        }
        return Optional.empty();
    }
}
