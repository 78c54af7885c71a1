package dev.plumbline.portal.reuse;

import dev.plumbline.portal.candidate.CandidateLedger;
import dev.plumbline.portal.candidate.Profile;
import dev.plumbline.portal.candidate.TeamTurn;
import dev.plumbline.portal.finding.FindingAnswered;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Settles which edges an answer covers, and to which cluster the others belong. */
@Component
class EdgeSettling {
    private final EdgeRepository edges;
    private final StandingAnswers answers;
    private final ClusterSettling clusters;
    private final CandidateLedger candidates;
    private final TeamTurn turn;

    EdgeSettling(
            EdgeRepository edges,
            StandingAnswers answers,
            ClusterSettling clusters,
            CandidateLedger candidates,
            TeamTurn turn) {
        this.edges = edges;
        this.answers = answers;
        this.clusters = clusters;
        this.candidates = candidates;
        this.turn = turn;
    }

    /** A finding of this candidate was answered, or its answer taken back. */
    @EventListener
    void answered(FindingAnswered event) {
        Set<UUID> profiles = candidates.profiles(event.team(), event.candidate()).stream()
                .map(Profile::id)
                .collect(Collectors.toSet());
        List<StoredEdge> now = edges.touching(event.team(), profiles);
        if (!changes(event.team(), profiles, now).isEmpty()) {
            turn.take(event.team());
            settle(event.team(), profiles);
        }
    }

    /** Settles around profiles whose answers changed. */
    void settle(int team, Collection<UUID> profiles) {
        settle(team, profiles, edges.touching(team, profiles));
    }

    /**
     * Settles around profiles whose answers may have changed.
     *
     * @param now their edges
     */
    void settle(int team, Collection<UUID> profiles, List<StoredEdge> now) {
        List<StoredEdge> changes = changes(team, profiles, now);
        changes.forEach(edge -> edges.dismissed(team, edge.key(), !edge.dismissed()));
        if (!changes.isEmpty()) {
            clusters.changed(team, ends(changes));
        }
    }

    /**
     * Settles around profiles whose edges changed.
     *
     * @param before the edges that they had
     */
    void moved(int team, Collection<UUID> profiles, List<StoredEdge> before) {
        List<StoredEdge> now = edges.touching(team, profiles);
        settle(team, profiles, now);
        Set<UUID> ends = ends(before);
        ends.addAll(ends(now));
        clusters.changed(team, ends);
    }

    /** Edges that an answer covers now and did not before, or the other way round. */
    private List<StoredEdge> changes(int team, Collection<UUID> profiles, List<StoredEdge> now) {
        List<DismissedReuse> standing = answers.about(team, now, profiles);
        return now.stream()
                .filter(edge -> edge.dismissed()
                        != standing.stream()
                                .anyMatch(answer -> answer.covers(edge.key(), edge.shared(), edge.foundAt())))
                .toList();
    }

    /** The profiles of edges, and the oldest of their clusters: it may be left without an edge. */
    private static Set<UUID> ends(List<StoredEdge> edges) {
        return edges.stream()
                .flatMap(edge -> Stream.of(edge.key().a(), edge.key().b(), edge.cluster()))
                .filter(id -> id != null)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
