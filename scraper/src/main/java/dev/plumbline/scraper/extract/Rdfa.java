package dev.plumbline.scraper.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * RDFa Lite ({@code typeof}, {@code property}, {@code resource}) as things. Vocabularies and prefixes are cut off, so that schema.org
 * and FOAF are read alike whatever their prefix.
 */
final class Rdfa {
    private static final int MAX_ROOTS = 500;
    private static final int MAX_STEPS = 50_000;
    private static final int MAX_DEPTH = 500;

    private final List<Thing> things = new ArrayList<>();
    private final Map<String, Thing> byId = new HashMap<>();
    private int steps;

    private Rdfa() {}

    /** The things that are no property of another one. */
    static List<Thing> read(Outline outline) {
        Rdfa reader = new Rdfa();
        @Nullable Element last = null;
        for (Element root : outline.rdfa.subList(0, Math.min(outline.rdfa.size(), MAX_ROOTS))) {
            if (last == null || !Ancestry.contains(last, root)) {
                reader.walk(root, null, 0);
                last = root;
            }
        }
        return reader.things.stream()
                .filter(thing -> !thing.properties().isEmpty())
                .toList();
    }

    private void walk(Element element, @Nullable Thing subject, int depth) {
        if (++steps > MAX_STEPS || depth > MAX_DEPTH) {
            return;
        }
        List<String> names = AttributeWords.of(element, "property");
        @Nullable Thing own = own(element, subject, names);
        if (own == null && subject != null) {
            names.forEach(name -> subject.add(name, value(element), element));
        } else if (own != null && subject != null && !element.hasAttr("about")) {
            names.forEach(name -> subject.add(name, new Thing.Value(text(element, own), element, Optional.of(own))));
        }
        element.children().forEach(child -> walk(child, own == null ? subject : own, depth + 1));
        if (own != null && element.hasAttr("about") && !element.hasAttr("typeof")) {
            names.forEach(name -> own.add(name, value(element), element));
        }
    }

    /** The thing that an element begins: one with a type, or one that is only referred to and not a property's value. */
    private @Nullable Thing own(Element element, @Nullable Thing subject, List<String> names) {
        boolean typed = element.hasAttr("typeof");
        boolean named = element.hasAttr("about") || (element.hasAttr("resource") && names.isEmpty());
        if (!typed && !named) {
            return null;
        }
        String id = id(element);
        @Nullable Thing known = id.isEmpty() ? null : byId.get(id);
        Thing made = Thing.of(AttributeWords.of(element, "typeof"), id, element);
        if (known != null && (made.types().isEmpty() || made.types().equals(known.types()))) {
            return known;
        }
        if (!id.isEmpty()) {
            byId.put(id, made);
        }
        if (subject == null || names.isEmpty() || element.hasAttr("about")) {
            things.add(made);
        }
        return made;
    }

    private static String id(Element element) {
        for (String attribute : List.of("about", "resource", "href", "src")) {
            if (element.hasAttr(attribute)) {
                return address(element, attribute);
            }
        }
        return "";
    }

    private static String text(Element element, Thing own) {
        return own.id().isEmpty() ? Texts.of(element) : own.id();
    }

    private static String value(Element element) {
        if (element.hasAttr("content")) {
            return element.attr("content").strip();
        }
        for (String attribute : List.of("resource", "href", "src")) {
            if (element.hasAttr(attribute)) {
                return address(element, attribute);
            }
        }
        String time = element.attr("datetime");
        return time.isEmpty() ? Texts.of(element) : time;
    }

    private static String address(Element element, String attribute) {
        String whole = element.absUrl(attribute);
        return whole.isEmpty() ? element.attr(attribute).strip() : whole;
    }
}
