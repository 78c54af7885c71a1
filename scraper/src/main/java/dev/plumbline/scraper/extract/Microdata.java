package dev.plumbline.scraper.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Microdata ({@code itemscope}, {@code itemprop}, {@code itemref}) as things. */
final class Microdata {
    private static final int MAX_ITEMS = 500;
    private static final int MAX_DEPTH = 12;
    private static final int MAX_STEPS = 50_000;

    private final Outline outline;
    private int steps;

    private Microdata(Outline outline) {
        this.outline = outline;
    }

    /** The items that are no property of another one. */
    static List<Thing> read(Outline outline) {
        Microdata reader = new Microdata(outline);
        List<Thing> things = new ArrayList<>();
        for (Element item : outline.items.subList(0, Math.min(outline.items.size(), MAX_ITEMS))) {
            if (!item.hasAttr("itemprop")) {
                things.add(reader.thing(item, 0));
            }
        }
        return things;
    }

    private Thing thing(Element item, int depth) {
        Thing thing = Thing.of(
                AttributeWords.of(item, "itemtype"), item.attr("itemid").strip(), item);
        if (depth <= MAX_DEPTH) {
            Set<Element> seen = new HashSet<>(Set.of(item));
            item.children().forEach(child -> collect(child, thing, depth, seen));
            for (String id : AttributeWords.of(item, "itemref")) {
                outline.byId(id).ifPresent(part -> collect(part, thing, depth, seen));
            }
        }
        return thing;
    }

    private void collect(Element element, Thing thing, int depth, Set<Element> seen) {
        if (++steps > MAX_STEPS || !seen.add(element)) {
            return;
        }
        boolean item = element.hasAttr("itemscope");
        List<String> names = AttributeWords.of(element, "itemprop");
        if (!names.isEmpty()) {
            Optional<Thing> inner = item ? Optional.of(thing(element, depth + 1)) : Optional.empty();
            Thing.Value value = new Thing.Value(item ? Texts.of(element) : words(element), element, inner);
            names.forEach(name -> thing.add(name, value));
        }
        if (!item) {
            element.children().forEach(child -> collect(child, thing, depth, seen));
        }
    }

    /** As the HTML standard says; beyond it {@code content} counts on any element, as search engines read it. */
    private static String words(Element element) {
        if (element.hasAttr("content")) {
            return element.attr("content").strip();
        }
        return switch (element.normalName()) {
            case "meta" -> "";
            case "time" -> element.hasAttr("datetime") ? element.attr("datetime") : Texts.of(element);
            case "a", "link", "area" -> element.absUrl("href");
            case "audio", "embed", "iframe", "img", "source", "track", "video" -> element.absUrl("src");
            case "object" -> element.absUrl("data");
            case "data", "meter" -> element.hasAttr("value") ? element.attr("value") : Texts.of(element);
            default -> Texts.of(element);
        };
    }
}
