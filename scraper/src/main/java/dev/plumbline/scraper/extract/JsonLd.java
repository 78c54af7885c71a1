package dev.plumbline.scraper.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** JSON-LD scripts as things: {@code @graph} opened, references by {@code @id} joined across scripts, {@code @reverse} passed. */
final class JsonLd {
    private static final int MAX_DEPTH = 12;
    private static final int MAX_SCRIPTS = 20;
    private static final int MAX_THINGS = 3_000;

    private final JsonLdIds ids = new JsonLdIds();
    private final List<Thing> things = new ArrayList<>();
    private final Set<String> open = new HashSet<>();
    private int made;

    private JsonLd() {}

    /** The things of the first level, of a graph or a list. */
    static List<Thing> read(Outline outline) {
        record Parsed(Element script, JsonNode node) {}
        List<Parsed> scripts = outline.jsonLd.stream()
                .limit(MAX_SCRIPTS)
                .flatMap(script -> Json.parse(script.data()).map(node -> new Parsed(script, node)).stream())
                .toList();
        JsonLd reader = new JsonLd();
        scripts.forEach(parsed -> reader.ids.collect(parsed.node()));
        scripts.forEach(parsed -> reader.collect(parsed.node(), parsed.script(), 0));
        return reader.things;
    }

    private void collect(JsonNode node, Element script, int depth) {
        if (depth > MAX_DEPTH) {
            return;
        }
        if (node.isArray()) {
            node.forEach(entry -> collect(entry, script, depth + 1));
        } else if (node.isObject()) {
            collect(node.path("@graph"), script, depth + 1);
            if (!node.has("@graph") || node.has("@type")) {
                open.clear();
                open.add(text(node.path("@id")));
                thing(node, script, 0).ifPresent(things::add);
            }
        }
    }

    /** Nothing past the bounds of depth and count. */
    private Optional<Thing> thing(JsonNode node, Element script, int depth) {
        if (depth > MAX_DEPTH || ++made > MAX_THINGS) {
            return Optional.empty();
        }
        JsonNode type = node.path("@type");
        List<String> types =
                type.isArray() ? type.valueStream().limit(20).map(JsonLd::text).toList() : List.of(text(type));
        Thing thing = Thing.of(types, text(node.path("@id")), script);
        for (var property : node.properties()) {
            if (!property.getKey().startsWith("@")) {
                value(thing, property.getKey(), property.getValue(), script, depth, 0);
            }
        }
        return Optional.of(thing);
    }

    private void value(Thing thing, String name, JsonNode node, Element script, int depth, int nested) {
        if (node.isArray()) {
            if (nested <= MAX_DEPTH) {
                node.forEach(entry -> value(thing, name, entry, script, depth, nested + 1));
            }
        } else if (node.isObject()) {
            object(thing, name, node, script, depth, nested);
        } else if (!node.isNull()) {
            thing.add(name, Texts.collapsed(text(node)), script);
        }
    }

    private void object(Thing thing, String name, JsonNode node, Element script, int depth, int nested) {
        JsonNode list = node.has("@list") ? node.path("@list") : node.path("@set");
        if (list.isArray()) {
            value(thing, name, list, script, depth, nested + 1);
        } else if (node.has("@value")) {
            thing.add(name, Texts.collapsed(text(node.path("@value"))), script);
        } else {
            JsonNode full = ids.resolve(node);
            String text = Stream.of(full.path("name"), full.path("@id"))
                    .map(JsonLd::text)
                    .filter(some -> !some.isEmpty())
                    .findFirst()
                    .orElse("");
            thing.add(name, new Thing.Value(Texts.collapsed(text), script, inner(full, script, depth)));
        }
    }

    /** The thing named; none where it is only referred to, or is one of those that hold it. */
    private Optional<Thing> inner(JsonNode full, Element script, int depth) {
        String id = text(full.path("@id"));
        if (isReference(full) || (!id.isEmpty() && !open.add(id))) {
            return Optional.empty();
        }
        Optional<Thing> inner = thing(full, script, depth + 1);
        open.remove(id);
        return inner;
    }

    private static boolean isReference(JsonNode node) {
        return node.has("@id") && node.size() == 1;
    }

    /** A value's words; of several the first. */
    private static String text(JsonNode node) {
        JsonNode one = node.isArray() ? node.path(0) : node.has("@value") ? node.path("@value") : node;
        return one.isValueNode() && !one.isNull() ? one.asString() : "";
    }
}
