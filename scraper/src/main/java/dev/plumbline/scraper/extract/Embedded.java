package dev.plumbline.scraper.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** A part of the data that a page embeds for its own scripts, and the element it stands in. A path is names with dots between. */
public final class Embedded {
    private static final int MOST = 500;
    private static final int MOST_STEPS = 50_000;
    private static final int MOST_SCRIPTS = 200;

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

    /** Data that stands in an element in a form of its own. */
    public static Optional<Embedded> of(Element element, String json) {
        return Json.parse(json).map(node -> new Embedded(element, node));
    }

    /** What follows the marker in the first script that holds it, from the first brace or bracket behind it. */
    public static Optional<Embedded> after(Outline outline, String marker) {
        return outline.scripts().stream()
                .limit(MOST_SCRIPTS)
                .filter(script -> script.data().contains(marker))
                .flatMap(script -> of(script, behind(script.data(), marker)).stream())
                .findFirst();
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
        return first(object -> object.hasNonNull(also)
                && object.path(name).isString()
                && object.path(name).asString().equalsIgnoreCase(value));
    }

    /** The first object within, nearest to the root first, that is what is looked for. */
    public Optional<Embedded> first(Predicate<JsonNode> wanted) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(node));
        for (int step = 0; step < MOST_STEPS && !open.isEmpty(); step++) {
            JsonNode at = open.removeFirst();
            if (at.isObject() && wanted.test(at)) {
                return Optional.of(new Embedded(element, at));
            }
            if (open.size() < MOST_STEPS) {
                at.values().forEach(open::addLast);
            }
        }
        return Optional.empty();
    }

    /** The objects right below that are what is looked for. */
    public List<Embedded> all(Predicate<JsonNode> wanted) {
        return StreamSupport.stream(node.values().spliterator(), false)
                .limit(MOST_STEPS)
                .filter(one -> one.isObject() && wanted.test(one))
                .limit(MOST)
                .map(one -> new Embedded(element, one))
                .toList();
    }

    /** The words of a list at a path. */
    public List<String> words(String path) {
        return node(path).stream()
                .flatMap(found -> StreamSupport.stream(found.values().spliterator(), false))
                .filter(JsonNode::isString)
                .limit(MOST)
                .map(JsonNode::asString)
                .toList();
    }

    private Optional<JsonNode> node(String path) {
        JsonNode at = node;
        for (String name : path.split("\\.", 16)) {
            at = at.path(name);
        }
        return at.isMissingNode() || at.isNull() ? Optional.empty() : Optional.of(at);
    }

    private static String behind(String data, String marker) {
        int from = data.indexOf(marker) + marker.length();
        while (from < data.length() && data.charAt(from) != '{' && data.charAt(from) != '[') {
            from++;
        }
        return data.substring(from, end(data, from));
    }

    /** Behind the brace that closes the one at the beginning; the text's end where none does. */
    private static int end(String data, int from) {
        int depth = 0;
        boolean quoted = false;
        for (int i = from; i < data.length(); i++) {
            char c = data.charAt(i);
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if ((c == '}' || c == ']') && --depth == 0) {
                return i + 1;
            }
        }
        return data.length();
    }
}
