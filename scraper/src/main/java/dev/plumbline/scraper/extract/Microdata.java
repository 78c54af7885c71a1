package dev.plumbline.scraper.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Microdata ({@code itemscope}, {@code itemprop}) as things. */
final class Microdata {
    private static final int MAX_ITEMS = 500;
    private static final int MAX_DEPTH = 12;

    private Microdata() {}

    /** The items that are no property of another one. */
    static List<Thing> read(Outline outline) {
        List<Thing> things = new ArrayList<>();
        for (Element item : outline.items.subList(0, Math.min(outline.items.size(), MAX_ITEMS))) {
            if (!item.hasAttr("itemprop") && item.hasAttr("itemtype")) {
                things.add(thing(item, 0));
            }
        }
        return things;
    }

    private static Thing thing(Element item, int depth) {
        Thing thing = Thing.of(item.attr("itemtype").strip().split("\\s", 2)[0], item);
        if (depth <= MAX_DEPTH) {
            item.children().forEach(child -> collect(child, thing, depth));
        }
        return thing;
    }

    private static void collect(Element element, Thing thing, int depth) {
        if (depth > 2 * MAX_DEPTH * MAX_DEPTH) {
            return;
        }
        boolean item = element.hasAttr("itemscope");
        String names = element.attr("itemprop");
        if (!names.isBlank()) {
            Thing.Value value = new Thing.Value(
                    words(element), element, item ? Optional.of(thing(element, depth + 1)) : Optional.empty());
            for (String name : names.strip().split("\\s{1,9}", 8)) {
                thing.add(name, value);
            }
        }
        if (!item) {
            element.children().forEach(child -> collect(child, thing, depth + 1));
        }
    }

    private static String words(Element element) {
        return switch (element.normalName()) {
            case "meta" -> element.attr("content");
            case "time" -> element.hasAttr("datetime") ? element.attr("datetime") : Texts.of(element);
            case "a", "link", "area" -> element.hasAttr("itemscope") ? Texts.of(element) : link(element);
            case "img" -> element.absUrl("src");
            default -> Texts.of(element);
        };
    }

    /** A link's address for a property that is one, its words for any other. */
    private static String link(Element element) {
        String name = element.attr("itemprop");
        boolean address = name.contains("url") || name.contains("sameAs") || name.contains("image");
        String href = element.attr("href");
        return address || element.normalName().equals("link")
                ? element.absUrl("href")
                : href.startsWith("mailto:") ? href.substring(7) : Texts.of(element);
    }
}
