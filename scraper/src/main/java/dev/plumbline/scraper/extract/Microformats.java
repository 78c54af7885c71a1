package dev.plumbline.scraper.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Microformats of both generations as things in the words of the second: types {@code h-card}, properties {@code job-title}. */
final class Microformats {
    private static final int MAX_ITEMS = 300;
    private static final int MAX_DEPTH = 12;
    private static final int MAX_STEPS = 50_000;

    private int steps;

    private Microformats() {}

    /** The items that stand in no other one. */
    static List<Thing> read(Outline outline) {
        Microformats reader = new Microformats();
        List<Thing> things = new ArrayList<>();
        @Nullable Element last = null;
        for (Element root : outline.formats.subList(0, Math.min(outline.formats.size(), MAX_ITEMS))) {
            if (last == null || !Ancestry.contains(last, root)) {
                things.add(reader.item(root, 0));
                last = root;
            }
        }
        return things;
    }

    private Thing item(Element root, int depth) {
        Thing thing = Thing.of(MicroformatClasses.types(root), root.id(), root);
        Set<Character> prefixes = new HashSet<>();
        if (depth <= MAX_DEPTH) {
            root.children().forEach(child -> collect(child, thing, prefixes, depth));
        }
        if (MicroformatClasses.isSecond(root)) {
            ImpliedProperties.add(thing, prefixes);
        }
        return thing;
    }

    private void collect(Element element, Thing thing, Set<Character> prefixes, int depth) {
        if (++steps > MAX_STEPS || element.normalName().equals("template")) {
            return;
        }
        Set<String> properties = MicroformatClasses.properties(element, thing.element());
        if (MicroformatClasses.types(element).isEmpty()) {
            for (String property : properties) {
                prefixes.add(property.charAt(0));
                thing.add(plain(property), MicroformatValue.of(element, property), element);
            }
            element.children().forEach(child -> collect(child, thing, prefixes, depth));
            return;
        }
        Thing inner = item(element, depth + 1);
        if (properties.isEmpty()) {
            thing.children().add(inner);
        }
        for (String property : properties) {
            prefixes.add(property.charAt(0));
            thing.add(plain(property), new Thing.Value(text(inner, property), element, Optional.of(inner)));
        }
    }

    /** What stands for an inner item: its name, or its address where an address is asked for. */
    private static String text(Thing inner, String property) {
        String wanted = property.startsWith("u-") ? "url" : "name";
        return inner.first(wanted)
                .map(Thing.Value::text)
                .orElseGet(() -> MicroformatValue.of(inner.element(), property));
    }

    private static String plain(String property) {
        return property.substring(property.indexOf('-') + 1);
    }
}
