package dev.plumbline.portal.reuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The answers that stand about edges, wherever they were given: on the board, or to a finding that quotes both sides. */
@Component
class StandingAnswers {
    private final DismissalRepository dismissals;

    StandingAnswers(DismissalRepository dismissals) {
        this.dismissals = dismissals;
    }

    /** The profiles of the newest answers that were given on the board and stand. */
    List<UUID> newest(int team, int limit) {
        return dismissals.newest(team, limit);
    }

    /**
     * The answers about these edges.
     *
     * @param own profiles at one end of each; a finding that speaks of an edge quotes a page of them
     */
    List<DismissedReuse> about(int team, Collection<StoredEdge> edges, Collection<UUID> own) {
        Set<UUID> profiles = new HashSet<>();
        Set<String> pages = new HashSet<>();
        edges.forEach(edge -> {
            profiles.add(edge.key().a());
            profiles.add(edge.key().b());
            pages.add(own.contains(edge.key().a()) ? edge.pageA() : edge.pageB());
        });
        if (profiles.isEmpty()) {
            return List.of();
        }
        List<DismissedReuse> answers = new ArrayList<>(dismissals.standing(team, profiles));
        Map<UUID, List<DismissalRepository.Quoted>> byFinding = new LinkedHashMap<>();
        dismissals
                .quotedByDismissedFindings(team, pages)
                .forEach(quoted -> byFinding
                        .computeIfAbsent(quoted.finding(), none -> new ArrayList<>())
                        .add(quoted));
        byFinding.values().forEach(quotes -> answers.addAll(pairs(quotes)));
        return answers;
    }

    /** One answer for each two profiles that a finding quotes. */
    private static List<DismissedReuse> pairs(List<DismissalRepository.Quoted> quotes) {
        Map<UUID, List<String>> byProfile = new HashMap<>();
        quotes.forEach(quoted -> byProfile
                .computeIfAbsent(quoted.profile(), none -> new ArrayList<>())
                .add(quoted.quote()));
        DismissalRepository.Quoted any = quotes.getFirst();
        List<DismissedReuse> pairs = new ArrayList<>();
        byProfile.forEach((a, words) -> byProfile.keySet().stream()
                .filter(b -> EdgeKey.inOrder(a, b))
                .forEach(b -> pairs.add(new DismissedReuse(
                        null,
                        any.finding(),
                        a,
                        b,
                        any.family(),
                        List.of(),
                        words,
                        any.reason(),
                        any.comment(),
                        any.member(),
                        any.at()))));
        return pairs;
    }
}
