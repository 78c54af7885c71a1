package dev.plumbline.scraper.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** JSON-LD scripts as things, {@code @graph} included. */
final class JsonLd {
    private static final int MAX_DEPTH = 12;
    private static final int MAX_SCRIPTS = 20;

    private JsonLd() {}

    static List<Thing> read(Outline outline) {
        List<Thing> things = new ArrayList<>();
        outline.jsonLd.stream()
                .limit(MAX_SCRIPTS)
                .forEach(script -> Json.parse(script.data()).ifPresent(node -> collect(node, script, things, 0)));
        return things;
    }

    private static void collect(JsonNode node, Element script, List<Thing> things, int depth) {
        if (depth > MAX_DEPTH) {
            return;
        }
        if (node.isArray()) {
            node.forEach(entry -> collect(entry, script, things, depth + 1));
        } else if (node.isObject()) {
            if (node.has("@graph")) {
                collect(node.get("@graph"), script, things, depth + 1);
            }
            if (node.has("@type")) {
                things.add(thing(node, script, depth));
            }
        }
    }

    private static Thing thing(JsonNode node, Element script, int depth) {
        JsonNode type = node.path("@type");
        Thing thing = Thing.of(text(type.isArray() ? type.path(0) : type), script);
        node.properties().forEach(property -> value(thing, property.getKey(), property.getValue(), script, depth));
        return thing;
    }

    private static void value(Thing thing, String name, JsonNode node, Element script, int depth) {
        if (node.isArray()) {
            node.forEach(entry -> {
                if (!entry.isArray()) {
                    value(thing, name, entry, script, depth);
                }
            });
        } else if (node.isObject()) {
            String text = node.has("@value") ? text(node.path("@value")) : text(node.path("name"));
            Optional<Thing> inner = depth > MAX_DEPTH ? Optional.empty() : Optional.of(thing(node, script, depth + 1));
            thing.add(name, new Thing.Value(Texts.collapsed(text), script, inner));
        } else {
            thing.add(name, new Thing.Value(Texts.collapsed(text(node)), script, Optional.empty()));
        }
    }

    private static String text(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? node.asString() : "";
    }
}
