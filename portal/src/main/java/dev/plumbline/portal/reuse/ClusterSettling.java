package dev.plumbline.portal.reuse;

import dev.plumbline.portal.candidate.TeamTurn;
import dev.plumbline.portal.reuse.ClusterRepository.Tie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Finds which candidates are connected by edges that are shown. Being connected is for showing only: every line of a
 * cluster is a pair that was verified, and two of its candidates without a line share nothing that was found.
 */
@Component
class ClusterSettling {
    /** Accounts of one cluster that are followed; what is connected beyond them makes clusters of its own. */
    private static final int MOST = 5000;

    private final ClusterRepository clusters;
    private final TeamTurn turn;

    ClusterSettling(ClusterRepository clusters, TeamTurn turn) {
        this.clusters = clusters;
        this.turn = turn;
    }

    /** Keeps that edges of these profiles changed; inside a transaction that has the team's turn. */
    void changed(int team, Collection<UUID> profiles) {
        clusters.changed(team, profiles);
    }

    /** Settles what changed since somebody last read the board: a ring that is captured page by page is settled once. */
    void settle(int team) {
        if (clusters.hasChanged(team)) {
            turn.take(team);
            settle(team, new TreeSet<>(clusters.takeChanged(team)));
        }
    }

    private void settle(int team, Set<UUID> seeds) {
        // A cluster goes by the id of a profile, so its own is among the seeds where it may be left without an edge.
        Set<UUID> old = new HashSet<>(seeds);
        Set<UUID> reached = new LinkedHashSet<>(seeds);
        reached.addAll(clusters.members(team, old));
        Set<Tie> ties = new LinkedHashSet<>();
        Set<UUID> next = new TreeSet<>(reached);
        while (!next.isEmpty() && reached.size() < MOST) {
            Set<UUID> further = new TreeSet<>();
            for (Tie tie : clusters.ties(team, next)) {
                ties.add(tie);
                further.add(tie.a());
                further.add(tie.b());
                if (tie.cluster() != null && old.add(tie.cluster())) {
                    further.addAll(clusters.members(team, Set.of(tie.cluster())));
                }
            }
            next = further.isEmpty() ? further : new TreeSet<>(clusters.accountsOfSameCandidates(team, further));
            next.removeAll(reached);
            reached.addAll(next);
        }
        clusters.leave(team, reached);
        clusters.delete(team, old);
        for (Set<UUID> group : groups(ties)) {
            clusters.store(
                    team,
                    group.stream().min(Comparator.comparing(UUID::toString)).orElseThrow(),
                    group);
        }
    }

    /** The profiles of each connected group of candidates. */
    private static Collection<Set<UUID>> groups(Set<Tie> ties) {
        Map<UUID, UUID> parent = new HashMap<>();
        for (Tie tie : ties) {
            parent.put(root(parent, tie.candidateA()), root(parent, tie.candidateB()));
        }
        Map<UUID, Set<UUID>> groups = new LinkedHashMap<>();
        for (Tie tie : ties) {
            Set<UUID> group = groups.computeIfAbsent(root(parent, tie.candidateA()), none -> new LinkedHashSet<>());
            group.addAll(List.of(tie.a(), tie.b()));
        }
        return groups.values();
    }

    private static UUID root(Map<UUID, UUID> parent, UUID candidate) {
        List<UUID> way = new ArrayList<>();
        UUID at = candidate;
        for (UUID up = parent.get(at); up != null && !up.equals(at); up = parent.get(at)) {
            way.add(at);
            at = up;
        }
        UUID root = at;
        way.forEach(passed -> parent.put(passed, root));
        return root;
    }
}
