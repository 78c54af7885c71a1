package dev.plumbline.portal.reuse;

import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.rule.Family;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The board: what stands under several identities, to be read. */
@Service
public class ReuseBoard {
    /** Edges of a cluster or a candidate that are read; the longest. */
    public static final int MOST = 2000;

    private static final int NEWEST = 200;

    private final BoardRepository board;
    private final EdgeRepository edges;
    private final StandingAnswers answers;
    private final ClusterSettling settling;
    private final TenantTransaction transactions;

    ReuseBoard(
            BoardRepository board,
            EdgeRepository edges,
            StandingAnswers answers,
            ClusterSettling settling,
            TenantTransaction transactions) {
        this.board = board;
        this.edges = edges;
        this.answers = answers;
        this.settling = settling;
        this.transactions = transactions;
    }

    /**
     * The next clusters, the one with the newest evidence first.
     *
     * @param family of which a cluster has something; null for any
     */
    public List<ClusterRow> page(Member member, @Nullable Family family, @Nullable ClusterRow after, int limit) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> {
            settling.settle(member.team());
            return board.page(member.team(), family, after, limit);
        });
    }

    /**
     * The cluster that an account is in.
     *
     * @throws Problem 404 where the team has no such account, or it never shared anything
     */
    public ClusterDetail cluster(Member member, UUID profile) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> {
            int team = member.team();
            settling.settle(team);
            Optional<ClusterRow> row = board.clusterOf(team, profile);
            List<ReuseEdge> shown = row.map(cluster -> board.ofCluster(team, cluster.id(), MOST))
                    .orElse(List.of());
            Set<UUID> members = profiles(shown);
            members.add(profile);
            List<ReuseEdge> dismissed = board.dismissed(team, members, MOST);
            if (shown.isEmpty() && dismissed.isEmpty()) {
                throw Problem.notFound();
            }
            return new ClusterDetail(
                    row.orElse(null),
                    Identity.of(shown),
                    Pairing.of(shown),
                    Pairing.of(dismissed),
                    answers(team, dismissed));
        });
    }

    /** The lines that were dismissed on the board, by the newest answers; answers to findings stand in the inbox. */
    public ClusterDetail dismissed(Member member) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> {
            List<ReuseEdge> dismissed = board.dismissed(member.team(), answers.newest(member.team(), NEWEST), MOST);
            return new ClusterDetail(
                    null, List.of(), List.of(), Pairing.of(dismissed), answers(member.team(), dismissed));
        });
    }

    /**
     * What the candidates of two accounts share.
     *
     * @throws Problem 404 where the team knows of nothing
     */
    public SharedByTwo pair(Member member, UUID profile, UUID other) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> {
            List<ReuseEdge> shared = board.between(member.team(), profile, other);
            UUID first = board.candidates(member.team(), Set.of(profile)).stream()
                    .findFirst()
                    .orElseThrow(Problem::notFound);
            List<Pairing> lines = Pairing.of(shared).stream()
                    .map(line -> line.from(first))
                    .sorted(Comparator.comparing(Pairing::dismissed))
                    .toList();
            if (lines.isEmpty()) {
                throw Problem.notFound();
            }
            return new SharedByTwo(
                    lines.getFirst().a(),
                    lines.getFirst().b(),
                    lines,
                    answers(
                            member.team(),
                            shared.stream().filter(ReuseEdge::dismissed).toList()));
        });
    }

    /** What a candidate shares with others, the lines that are shown first; each with it as {@code a}. */
    public List<Pairing> ofCandidate(Member member, UUID candidate) {
        member.require(Action.READ);
        return transactions.call(
                member.team(),
                () ->
                        Pairing.of(board.touching(member.team(), board.profilesOf(member.team(), candidate), MOST))
                                .stream()
                                .map(line -> line.from(candidate))
                                .sorted(Comparator.comparing(Pairing::dismissed))
                                .toList());
    }

    /** The two accounts that a finding lays side by side; empty where they share nothing that the board knows. */
    public Optional<List<UUID>> ofFinding(Member member, UUID finding) {
        member.require(Action.READ);
        return transactions.call(
                member.team(),
                () -> Optional.of(board.quoted(member.team(), finding).stream()
                                .distinct()
                                .limit(2)
                                .toList())
                        .filter(two -> two.size() == 2
                                && !board.between(member.team(), two.getFirst(), two.getLast())
                                        .isEmpty()));
    }

    private List<DismissedReuse> answers(int team, List<ReuseEdge> dismissed) {
        Set<UUID> ends = profiles(dismissed);
        return ends.isEmpty() ? List.of() : answers.about(team, edges.touching(team, ends), ends);
    }

    private static Set<UUID> profiles(List<ReuseEdge> edges) {
        Set<UUID> profiles = new HashSet<>();
        edges.stream()
                .flatMap(edge -> Stream.of(edge.a(), edge.b()))
                .forEach(side -> profiles.add(side.holder().profile()));
        return profiles;
    }
}
