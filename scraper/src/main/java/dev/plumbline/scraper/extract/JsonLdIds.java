package dev.plumbline.scraper.extract;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Which object of all scripts says most about an {@code @id}. */
final class JsonLdIds {
    private static final int MAX_IDS = 2_000;
    private static final int MAX_DEPTH = 40;
    /** An {@code @id} and an {@code @type} only refer. */
    private static final int REFERENCE = 2;

    private final Map<String, JsonNode> nodes = new HashMap<>();

    void collect(JsonNode node) {
        collect(node, 0);
    }

    /** The fuller object of the same id, for one that only refers. */
    JsonNode resolve(JsonNode node) {
        JsonNode id = node.path("@id");
        return id.isString() && node.size() <= REFERENCE ? nodes.getOrDefault(id.asString(), node) : node;
    }

    private void collect(JsonNode node, int depth) {
        if (depth > MAX_DEPTH) {
            return;
        }
        JsonNode id = node.path("@id");
        if (id.isString() && (nodes.size() < MAX_IDS || nodes.containsKey(id.asString()))) {
            nodes.merge(id.asString(), node, (a, b) -> b.size() > a.size() ? b : a);
        }
        node.forEach(inner -> {
            if (inner.isContainer()) {
                collect(inner, depth + 1);
            }
        });
    }
}
