package dev.plumbline.scraper.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** A part of the data that a page embeds for its own scripts, and the element it stands in. A path is names with dots between. */
public final class Embedded {
    private static final int MOST = 500;
    private static final int MOST_STEPS = 50_000;

    private final Element element;
    private final JsonNode node;

    private Embedded(Element element, JsonNode node) {
        this.element = element;
        this.node = node;
    }

    /** All of the data of a script that is JSON as a whole; empty where it is broken or past a bound. */
    public static Optional<Embedded> of(Element script) {
        return Json.parse(script.data()).map(node -> new Embedded(script, node));
    }

    /** Where the data stands. */
    public Element element() {
        return element;
    }

    /** The object at a path. */
    public Optional<Embedded> at(String path) {
        return node(path).filter(JsonNode::isObject).map(found -> new Embedded(element, found));
    }

    /** The words or the number at a path, where there are any. */
    public Optional<String> text(String path) {
        return node(path)
                .filter(found -> found.isString() || found.isNumber())
                .map(found -> Texts.collapsed(found.asString()))
                .filter(words -> !words.isEmpty());
    }

    /** The whole number at a path. */
    public Optional<Long> number(String path) {
        return node(path).filter(JsonNode::isIntegralNumber).map(JsonNode::asLong);
    }

    /** Whether the value at a path is {@code true}. */
    public boolean is(String path) {
        return node(path)
                .filter(found -> found.isBoolean() && found.asBoolean())
                .isPresent();
    }

    /** The objects of the list, or of the values of the object, at a path. */
    public List<Embedded> each(String path) {
        List<Embedded> all = new ArrayList<>();
        node(path).ifPresent(found -> {
            for (JsonNode one : found.values()) {
                if (all.size() < MOST && one.isObject()) {
                    all.add(new Embedded(element, one));
                }
            }
        });
        return all;
    }

    /** The first object anywhere within that has this value by this name, and something by another name, too. */
    public Optional<Embedded> having(String name, String value, String also) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(node));
        for (int step = 0; step < MOST_STEPS && !open.isEmpty(); step++) {
            JsonNode at = open.removeFirst();
            if (at.isObject() && at.hasNonNull(also) && at.path(name).isString()) {
                if (at.path(name).asString().equalsIgnoreCase(value)) {
                    return Optional.of(new Embedded(element, at));
                }
            }
            if (open.size() < MOST_STEPS) {
                at.values().forEach(open::addLast);
            }
        }
        return Optional.empty();
    }

    private Optional<JsonNode> node(String path) {
        JsonNode at = node;
        for (String name : path.split("\\.", 16)) {
            at = at.path(name);
        }
        return at.isMissingNode() || at.isNull() ? Optional.empty() : Optional.of(at);
    }
}
