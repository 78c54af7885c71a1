package dev.plumbline.scraper.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/**
 * The state that an application embeds in its page as JSON: {@code __NEXT_DATA__} and other scripts of type {@code application/json},
 * {@code window.__INITIAL_STATE__ = {…}} and its kin. What is no JSON but a program is passed.
 */
public final class AppState {
    private static final List<String> NAMES =
            List.of("__NEXT_DATA__", "__NUXT__", "__APOLLO_STATE__", "__INITIAL_STATE__", "__PRELOADED_STATE__");
    private static final String PARSE = "JSON.parse(";
    private static final int MAX_SCRIPTS = 20;
    private static final int MAX_OBJECTS = 5_000;
    private static final int MAX_DEPTH = 30;

    private final List<Thing> found = new ArrayList<>();
    private int steps;

    private AppState() {}

    /** All objects that could be persons, in the words of schema.org and with the account's name as {@code handle}. */
    public static List<Thing> persons(Outline outline) {
        AppState state = new AppState();
        outline.scripts.stream()
                .filter(AppState::isState)
                .limit(MAX_SCRIPTS)
                .forEach(script -> json(script).ifPresent(node -> state.collect(node, script, 0)));
        return state.found;
    }

    private static boolean isState(Element script) {
        return script.attr("type").strip().equalsIgnoreCase("application/json")
                || NAMES.stream().anyMatch(script.data()::contains);
    }

    private static Optional<JsonNode> json(Element script) {
        String data = script.data();
        if (script.attr("type").strip().equalsIgnoreCase("application/json")) {
            return Json.parse(data);
        }
        return NAMES.stream()
                .map(name -> data.indexOf(name))
                .filter(at -> at >= 0)
                .findFirst()
                .map(at -> data.indexOf('=', at))
                .filter(at -> at >= 0)
                .flatMap(at -> value(data.substring(at + 1).stripLeading()));
    }

    private static Optional<JsonNode> value(String text) {
        return text.startsWith(PARSE)
                ? Json.parse(text.substring(PARSE.length()))
                        .filter(JsonNode::isString)
                        .flatMap(inner -> Json.parse(inner.asString()))
                : Json.parse(text);
    }

    private void collect(JsonNode node, Element script, int depth) {
        if (depth > MAX_DEPTH || ++steps > MAX_OBJECTS) {
            return;
        }
        if (node.isObject() && StatePerson.isNamed(node)) {
            StatePerson.of(node, script).ifPresent(found::add);
        }
        node.forEach(inner -> {
            if (inner.isContainer()) {
                collect(inner, script, depth + 1);
            }
        });
    }
}
