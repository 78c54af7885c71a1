package dev.plumbline.portal.reuse.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.plumbline.portal.base.ui.MidSentence;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.reuse.Identity;
import dev.plumbline.portal.reuse.Pairing;
import dev.plumbline.scraper.rule.Family;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Identities and their lines as a picture. Each line is a pair that was verified; the table beside it holds the same. */
@Tag("plumb-reuse-graph")
@JsModule("context://plumbline/reuse-graph.js")
final class ReuseGraph extends Component {
    /** More identities than a picture can show. */
    static final int MOST = 100;

    /** More names and figures than a picture has room for; beyond, only those with the most lines are named. */
    private static final int NAMED = 20;

    private static final int NAMED_OF_MANY = 8;

    /** More lines than figures can stand on without covering each other; the table has them. */
    private static final int LABELLED = 6;

    private static final double WIDEST = 5;
    private static final int WORDS_OF_A_POINT = 20;

    private final int drawn;

    ReuseGraph(List<Identity> identities, List<Pairing> lines, UUID current) {
        Map<UUID, Integer> degree = new HashMap<>();
        lines.forEach(line -> {
            degree.merge(line.a().candidate(), 1, Integer::sum);
            degree.merge(line.b().candidate(), 1, Integer::sum);
        });
        List<Identity> nodes = identities.stream()
                .sorted(Comparator.comparing((Identity identity) -> degree.getOrDefault(identity.candidate(), 0))
                        .reversed())
                .limit(MOST)
                .toList();
        drawn = nodes.size();
        Set<UUID> shown = nodes.stream().map(Identity::candidate).collect(Collectors.toSet());
        ObjectNode graph = JsonMapper.shared().createObjectNode();
        ArrayNode points = graph.putArray("nodes");
        boolean crowded = drawn > NAMED;
        for (int n = 0; n < drawn; n++) {
            Identity identity = nodes.get(n);
            boolean named = !crowded || (n < NAMED_OF_MANY && degree.getOrDefault(identity.candidate(), 0) > 1);
            points.addObject()
                    .put("id", identity.candidate().toString())
                    .put("label", named ? VisibleText.of(identity.name()) : "")
                    .put("current", identity.candidate().equals(current))
                    .put("small", crowded);
        }
        ArrayNode edges = graph.putArray("edges");
        lines.stream()
                .filter(line -> shown.contains(line.a().candidate())
                        && shown.contains(line.b().candidate()))
                .forEach(line -> edges.addObject()
                        .put("source", line.a().candidate().toString())
                        .put("target", line.b().candidate().toString())
                        .put("label", lines.size() > LABELLED ? "" : label(line))
                        .put("dashed", line.family() != Family.TEXT)
                        .put("width", crowded ? 1 : Math.min(WIDEST, 1.5 + (double) line.words() / WORDS_OF_A_POINT)));
        getElement().setPropertyJson("graph", graph);
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", Words.say("cluster.graphLabel", drawn, edges.size()));
    }

    /** How many identities it shows. */
    int drawn() {
        return drawn;
    }

    private static String label(Pairing line) {
        String family = MidSentence.of(ReuseWords.family(line.family()));
        return line.words() > 0 ? family + ", " + Words.say("reuse.words", line.words()) : family;
    }
}
