package dev.plumbline.scraper.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the expected file of a case says, in plain form; reads the forms of each suite without the readers under test. */
final class ExpectedThings {
    private ExpectedThings() {}

    /** {@code {"items": [{"type": […], "properties": {"name": […]}, "children": […]}]}}. */
    static List<String> microformats(JsonNode expected) {
        return expected.path("items")
                .valueStream()
                .map(item -> item(item).toString())
                .sorted()
                .toList();
    }

    private static Plain item(JsonNode item) {
        Plain plain = new Plain(texts(item.path("type")), item.path("id").asString(""));
        item.path("properties")
                .properties()
                .forEach(
                        property -> property.getValue().forEach(value -> plain.with(property.getKey(), format(value))));
        item.path("children").forEach(child -> plain.child(item(child).toString()));
        return plain;
    }

    private static String format(JsonNode value) {
        if (!value.isObject()) {
            return Plain.words(value.asString());
        }
        String words = Plain.words(value.path("value").asString(""));
        String alt = value.has("alt") ? " (alt " + value.path("alt").asString() + ")" : "";
        return words + (value.has("type") ? item(value).toString() : alt);
    }

    /** {@code [{"type": …, "properties": {"name": …}}]}, one or several values. */
    static List<String> microdata(JsonNode expected) {
        return expected.valueStream()
                .map(item -> microdataItem(item).toString())
                .sorted()
                .toList();
    }

    private static Plain microdataItem(JsonNode item) {
        Plain plain = new Plain(texts(item.path("type")), item.path("id").asString(""));
        item.path("properties")
                .properties()
                .forEach(property -> each(property.getValue())
                        .forEach(value -> plain.with(
                                property.getKey(),
                                value.isObject() ? microdataItem(value).toString() : Plain.words(value.asString()))));
        return plain;
    }

    /** JSON-LD as it was written. */
    static List<String> jsonLd(JsonNode written) {
        return each(written)
                .flatMap(node -> node.has("@graph") ? each(node.path("@graph")) : Stream.of(node))
                .map(node -> node(node).toString())
                .sorted()
                .toList();
    }

    /** The persons in JSON-LD as it was written. */
    static List<String> persons(JsonNode written) {
        List<String> persons = new ArrayList<>();
        persons(written, persons);
        return persons.stream().sorted().toList();
    }

    private static void persons(JsonNode node, List<String> persons) {
        if (texts(node.path("@type")).contains("Person")) {
            persons.add(node(node).toString());
        }
        node.forEach(inner -> persons(inner, persons));
    }

    private static Plain node(JsonNode node) {
        Plain plain = new Plain(texts(node.path("@type")), node.path("@id").asString(""));
        node.properties().stream()
                .filter(property -> !property.getKey().startsWith("@"))
                .forEach(property ->
                        each(property.getValue()).forEach(value -> plain.with(property.getKey(), value(value))));
        return plain;
    }

    private static String value(JsonNode value) {
        if (!value.isObject()) {
            return value.isNull() ? "" : Plain.words(value.asString());
        }
        boolean reference = value.has("@id") && value.size() == 1;
        return value.has("@value")
                ? Plain.words(value.path("@value").asString())
                : reference
                        ? Plain.words(value.path("@id").asString())
                        : node(value).toString();
    }

    /** Expanded JSON-LD with one object a node, as an RDF parser writes it. */
    static List<String> rdf(JsonNode expected) {
        return expected.valueStream()
                .map(ExpectedThings::rdfNode)
                .filter(plain -> !plain.isEmpty())
                .map(Plain::toString)
                .sorted()
                .toList();
    }

    private static Plain rdfNode(JsonNode node) {
        Plain plain = new Plain(texts(node.path("@type")), node.path("@id").asString(""));
        for (var property : node.properties()) {
            if (!property.getKey().startsWith("@") && !property.getKey().endsWith("usesVocabulary")) {
                property.getValue().forEach(value -> {
                    String id = value.path("@id").asString("");
                    plain.with(
                            property.getKey(),
                            value.has("@value")
                                    ? Plain.words(value.path("@value").asString())
                                    : id.startsWith("_:") ? "(node)" : Plain.words(id));
                });
            }
        }
        return plain;
    }

    private static Stream<JsonNode> each(JsonNode node) {
        return node.isArray() ? node.valueStream() : Stream.of(node);
    }

    private static List<String> texts(JsonNode node) {
        return node.isMissingNode()
                ? List.of()
                : each(node).map(JsonNode::asString).toList();
    }
}
