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
 * Something that structured data describes, in the words of schema.org whatever the syntax was.
 *
 * @param type {@code person}, {@code profilepage}, …, lower case without the vocabulary's address
 * @param element where it stands
 * @param properties by lower-case name, in order
 */
public record Thing(String type, Element element, Map<String, List<Value>> properties) {

    /** A property's value: words and where they stand, or another thing. */
    public record Value(String text, Element element, Optional<Thing> thing) {}

    static Thing of(String type, Element element) {
        return new Thing(type(type), element, new LinkedHashMap<>());
    }

    void add(String name, Value value) {
        if (!value.text().isBlank() || value.thing().isPresent()) {
            properties
                    .computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                    .add(value);
        }
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
        return type.equals("person");
    }

    private static String type(String type) {
        int slash = Math.max(type.lastIndexOf('/'), Math.max(type.lastIndexOf('#'), type.lastIndexOf(':')));
        return type.substring(slash + 1).strip().toLowerCase(Locale.ROOT);
    }
}
