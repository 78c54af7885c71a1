package dev.plumbline.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People whom nobody else in a shared portal knows, with pages on two sites that no adapter knows. */
final class InventedPeople {
    private final PortalProcess portal;
    private final Posting posting;

    InventedPeople(PortalProcess portal) {
        this.portal = portal;
        this.posting = new Posting(portal);
    }

    /** Somebody with one page, and returns the candidate's id. */
    String with(String name, String place, String about) {
        return capture(board(name), page(name, place, about, ""), name);
    }

    /** Somebody whose two pages link to each other and name different countries, and returns the candidate's id. */
    String fromPortugalAndPoland(String name) {
        String about = name + " mends what others have given up.";
        capture(board(name), page(name, "Porto, Portugal", about, guild(name)), name);
        return capture(guild(name), page(name, "Wrocław, Poland", "", board(name)), name);
    }

    /** What the API knows of a candidate. */
    JsonNode known(String candidate) {
        return json("/api/v1/candidates/" + candidate);
    }

    /** The id of the candidate's finding of a rule. */
    String finding(String candidate, String rule) {
        return annotation(candidate, rule).path("finding").asString();
    }

    /** How the candidate's finding of a rule stands: {@code open}, {@code dismissed}. */
    String state(String candidate, String rule) {
        return annotation(candidate, rule).path("disposition").path("state").asString();
    }

    /** The severities of the findings of a rule about somebody with this name. */
    List<String> severities(String name, String rule) {
        return known(named(name))
                .path("findings")
                .valueStream()
                .map(found -> found.path("body"))
                .filter(body -> body.path("rule").asString().equals(rule))
                .map(body -> body.path("severity").asString())
                .toList();
    }

    private JsonNode annotation(String candidate, String rule) {
        return known(candidate)
                .path("findings")
                .valueStream()
                .map(found -> found.path("body"))
                .filter(body -> body.path("rule").asString().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + rule + ": " + known(candidate)));
    }

    private String capture(String url, String page, String name) {
        JsonNode answer = posting.postAndWait(url, page);
        assertThat(posting.statusWhenDone(answer.path("id").asString())).isEqualTo("analysed");
        return named(name);
    }

    private String named(String name) {
        String query = URLEncoder.encode(name, StandardCharsets.UTF_8);
        return json("/api/v1/candidates?query=" + query)
                .path("items")
                .path(0)
                .path("id")
                .asString();
    }

    private JsonNode json(String path) {
        return JsonMapper.shared().readTree(portal.get(path).body());
    }

    private static String board(String name) {
        return "https://board.example/freelancers/" + handle(name);
    }

    private static String guild(String name) {
        return "https://guild.example/in/" + handle(name);
    }

    private static String handle(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static String page(String name, String place, String about, String link) {
        return """
                <!doctype html><html lang="en"><head><title>%1$s – Mender</title></head><body><main>
                <h1>%1$s</h1><h2>Mender</h2>
                <dl><div><dt>Location</dt><dd>%2$s</dd></div></dl>
                <section><h2>About</h2><p>%3$s</p></section>
                %4$s
                </main></body></html>
                """.formatted(
                        name, place, about, link.isEmpty() ? "" : "<p><a rel=me href=" + link + ">Elsewhere</a></p>");
    }
}
