package dev.plumbline.portal.candidate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which profiles are one person: joined by people's answers first, then by links that point both ways; a "no" beats both. */
final class JoinGraph {

    /** Two profiles. */
    record Pair(UUID a, UUID b) {}

    private final Map<UUID, Set<UUID>> groups = new HashMap<>();
    private final List<Pair> apart;

    private JoinGraph(Collection<UUID> profiles, List<Pair> apart) {
        profiles.forEach(profile -> groups.put(profile, new LinkedHashSet<>(Set.of(profile))));
        this.apart = apart;
    }

    /**
     * The groups, each profile in exactly one.
     *
     * @param together answers "yes", in the order they hold
     * @param linked pairs that link each other, in any fixed order
     * @param apart answers "no": such a pair never stands in one group, not by way of a third profile either
     */
    static List<Set<UUID>> groups(Collection<UUID> profiles, List<Pair> together, List<Pair> linked, List<Pair> apart) {
        JoinGraph graph = new JoinGraph(profiles, apart);
        together.forEach(graph::join);
        linked.forEach(graph::join);
        return new ArrayList<>(new LinkedHashSet<>(graph.groups.values()));
    }

    private void join(Pair pair) {
        Set<UUID> left = groups.get(pair.a());
        Set<UUID> right = groups.get(pair.b());
        if (left == null || right == null || left.contains(pair.b()) || mustStayApart(left, right)) {
            return;
        }
        left.addAll(right);
        right.forEach(profile -> groups.put(profile, left));
    }

    private boolean mustStayApart(Set<UUID> left, Set<UUID> right) {
        return apart.stream()
                .anyMatch(no -> (left.contains(no.a()) && right.contains(no.b()))
                        || (left.contains(no.b()) && right.contains(no.a())));
    }
}
