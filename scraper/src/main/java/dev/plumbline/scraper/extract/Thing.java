package dev.plumbline.scraper.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Something that structured data describes: in the words of schema.org for JSON-LD, microdata, RDFa and {@link Cards}, in those of
 * microformats for {@link Microformats}.
 *
 * @param types {@code person}, {@code profilepage}, …, lower case without the vocabulary's address; may be empty
 * @param id the address or id it is referred to by, empty where it has none
 * @param element where it stands
 * @param properties by lower-case name without the vocabulary's address, in order
 * @param children things inside it that are no property of it
 */
public record Thing(
        List<String> types, String id, Element element, Map<String, List<Value>> properties, List<Thing> children) {
    private static final int MAX_VALUES = 500;

    /** A property's value: words and where they stand, or another thing. */
    public record Value(String text, Element element, Optional<Thing> thing) {

        /** The words shown: of a link or a picture that names an address, its own words where it has any. */
        public String words() {
            String shown = text.contains(":") && element.attributesSize() > 0 ? Texts.of(element) : "";
            boolean address = !shown.isEmpty() && text.equals(element.absUrl("href"));
            return address ? shown : text;
        }
    }

    static Thing of(List<String> types, String id, Element element) {
        return new Thing(
                types.stream().map(Thing::local).filter(type -> !type.isEmpty()).toList(),
                id,
                element,
                new LinkedHashMap<>(),
                new ArrayList<>());
    }

    void add(String name, Value value) {
        List<Value> values = properties.computeIfAbsent(local(name), key -> new ArrayList<>());
        if (values.size() < MAX_VALUES) {
            values.add(value);
        }
    }

    void add(String name, String text, Element from) {
        add(name, new Value(text, from, Optional.empty()));
    }

    void add(String name, String text, Thing thing) {
        add(name, new Value(text, thing.element(), Optional.of(thing)));
    }

    /** The first type, empty where it has none. */
    public String type() {
        return types.isEmpty() ? "" : types.getFirst();
    }

    /** Whether it is one of these types. */
    public boolean is(String... names) {
        return Stream.of(names).anyMatch(types::contains);
    }

    /** The values of a property. */
    public Stream<Value> values(String name) {
        return properties.getOrDefault(name, List.of()).stream();
    }

    /** The first value in words. */
    public Optional<Value> first(String... names) {
        return Stream.of(names)
                .flatMap(this::values)
                .filter(value -> !value.text().isBlank())
                .findFirst();
    }

    /** The things that a property names. */
    public Stream<Thing> things(String name) {
        return values(name).flatMap(value -> value.thing().stream());
    }

    public boolean isPerson() {
        return types.contains("person");
    }

    /** A name without its vocabulary's address or prefix, in lower case. */
    public static String local(String name) {
        String plain = name.strip();
        int end = plain.endsWith("/") || plain.endsWith("#") ? plain.length() - 1 : plain.length();
        int cut = Math.max(
                plain.lastIndexOf('/', end - 1), Math.max(plain.lastIndexOf('#', end - 1), plain.lastIndexOf(':')));
        return plain.substring(Math.min(end, cut + 1), end).toLowerCase(Locale.ROOT);
    }
}
