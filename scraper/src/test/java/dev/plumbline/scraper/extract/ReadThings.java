package dev.plumbline.scraper.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What the readers give for the page of a case, in plain form. */
final class ReadThings {
    private final boolean alt;

    private ReadThings(boolean alt) {
        this.alt = alt;
    }

    static Outline outline(String html, String base) {
        return Outline.of(Jsoup.parse(html, base));
    }

    /** As trees. */
    static List<String> trees(List<Thing> things) {
        return new ReadThings(false).all(things);
    }

    /** As trees, a picture with its alternative text, as the second microformats have it. */
    static List<String> treesWithAlt(List<Thing> things) {
        return new ReadThings(true).all(things);
    }

    /** The persons among things and what they name. */
    static List<Thing> persons(List<Thing> things) {
        List<Thing> persons = new ArrayList<>();
        things.forEach(thing -> persons(thing, persons));
        return persons;
    }

    private static void persons(Thing thing, List<Thing> persons) {
        if (thing.isPerson()) {
            persons.add(thing);
        }
        thing.properties()
                .values()
                .forEach(values -> values.forEach(value -> value.thing().ifPresent(inner -> persons(inner, persons))));
    }

    private List<String> all(List<Thing> things) {
        return things.stream().map(thing -> tree(thing).toString()).sorted().toList();
    }

    /** As RDF has them: every thing once, others referred to by id. */
    static List<String> nodes(List<Thing> things) {
        List<String> nodes = new ArrayList<>();
        things.forEach(thing -> node(thing, nodes));
        return nodes.stream().sorted().toList();
    }

    private Plain tree(Thing thing) {
        Plain plain = new Plain(thing.types(), thing.id());
        thing.properties().forEach((name, values) -> values.forEach(value -> plain.with(name, value(value))));
        thing.children().forEach(child -> plain.child(tree(child).toString()));
        return plain;
    }

    private String value(Thing.Value value) {
        boolean card =
                value.thing().filter(thing -> thing.type().startsWith("h-")).isPresent();
        return value.thing()
                .map(thing -> (card ? Plain.words(value.text()) : "") + tree(thing))
                .orElseGet(() -> Plain.words(value.text()) + alt(value));
    }

    private String alt(Thing.Value value) {
        Element element = value.element();
        boolean picture = alt && element.normalName().equals("img") && element.hasAttr("alt");
        return picture && value.text().equals(element.absUrl("src")) ? " (alt " + element.attr("alt") + ")" : "";
    }

    private static void node(Thing thing, List<String> nodes) {
        Plain plain = new Plain(thing.types(), thing.id());
        thing.properties()
                .forEach((name, values) -> values.forEach(value -> {
                    value.thing().ifPresent(inner -> node(inner, nodes));
                    plain.with(
                            name,
                            value.thing()
                                    .map(inner -> inner.id().isEmpty() ? "(node)" : Plain.words(inner.id()))
                                    .orElseGet(() -> Plain.words(value.text())));
                }));
        if (!plain.isEmpty()) {
            nodes.add(plain.toString());
        }
    }
}
