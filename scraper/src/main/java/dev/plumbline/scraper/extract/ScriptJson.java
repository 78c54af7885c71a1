package dev.plumbline.scraper.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/**
 * The state of an application as a site leaves it in a script: the whole script, or what follows a variable's name.
 *
 * @param script where it stands
 */
public record ScriptJson(Element script, JsonNode root) {
    private static final int MOST_NODES = 50_000;
    private static final int MOST_SCRIPTS = 200;

    /** The first script that holds the marker, read from the first brace or bracket behind it. */
    public static Optional<ScriptJson> after(Outline outline, String marker) {
        return outline.scripts().stream()
                .limit(MOST_SCRIPTS)
                .filter(script -> script.data().contains(marker))
                .flatMap(script -> parse(script, script.data(), marker).stream())
                .findFirst();
    }

    /** A script that is JSON as a whole. */
    public static Optional<ScriptJson> whole(Element script) {
        return Json.parse(script.data()).map(root -> new ScriptJson(script, root));
    }

    /** The first object, nearest to the root first, that is what is looked for. */
    public Optional<JsonNode> first(Predicate<JsonNode> wanted) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.poll();
            if (node.isObject() && wanted.test(node)) {
                return Optional.of(node);
            }
            if (node.isContainer()) {
                node.forEach(open::add);
            }
        }
        return Optional.empty();
    }

    private static Optional<ScriptJson> parse(Element script, String data, String marker) {
        int from = data.indexOf(marker) + marker.length();
        while (from < data.length() && data.charAt(from) != '{' && data.charAt(from) != '[') {
            from++;
        }
        return Json.parse(data.substring(from, end(data, from))).map(root -> new ScriptJson(script, root));
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
