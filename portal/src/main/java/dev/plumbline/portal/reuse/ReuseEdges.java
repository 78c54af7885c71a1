package dev.plumbline.portal.reuse;

import dev.plumbline.portal.candidate.Profile;
import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.rule.Reuse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Keeps what checks verified as edges between accounts, for the board. An edge stands as long as one of its sides finds it
 * and the pages that it rests on are the newest. Inside a transaction that has the team's turn.
 */
@Service
public class ReuseEdges {
    /** Edges kept of one candidate's check, and of one pair and family: the longest. */
    private static final int MOST = 400;

    private static final int MOST_OF_PAIR = 20;

    private final EdgeRepository edges;
    private final DismissalRepository dismissals;
    private final EdgeSettling settling;

    ReuseEdges(EdgeRepository edges, DismissalRepository dismissals, EdgeSettling settling) {
        this.edges = edges;
        this.dismissals = dismissals;
        this.settling = settling;
    }

    /** What was found without what a person dismissed on the board: rules do not see that again. */
    public Map<Reuse, UUID> open(int team, Collection<Profile> own, Map<Reuse, UUID> found) {
        List<DismissedReuse> standing = found.isEmpty() ? List.of() : dismissals.standing(team, ids(own));
        if (standing.isEmpty()) {
            return found;
        }
        Set<Reuse> covered = new HashSet<>();
        found(team, own, found.keySet()).stream()
                .filter(edge ->
                        standing.stream().anyMatch(answer -> answer.covers(edge.key(), edge.shared(), Instant.MAX)))
                .forEach(edge -> covered.add(edge.reuse()));
        Map<Reuse, UUID> open = new LinkedHashMap<>(found);
        open.keySet().removeAll(covered);
        return open;
    }

    /**
     * Makes what a check found the edges of a candidate.
     *
     * @param own the candidate's accounts
     * @param latest the newest reading of each of its pages
     * @param found whatever it shares, dismissed or not
     * @param throughAgency whether its pages say that it works through an agency
     */
    public void keep(
            int team,
            Collection<Profile> own,
            List<Reading> latest,
            Set<Reuse> found,
            boolean throughAgency,
            Instant now) {
        Set<UUID> mine = ids(own);
        List<StoredEdge> before = edges.touching(team, mine);
        Map<EdgeKey, FoundEdge> wanted = longest(found(team, own, found));
        Map<EdgeKey, StoredEdge> known = before.stream().collect(Collectors.toMap(StoredEdge::key, edge -> edge));
        boolean changed = false;
        for (FoundEdge edge : wanted.values()) {
            StoredEdge stored = known.get(edge.key());
            if (stored == null || !stored.says(edge, throughAgency)) {
                edges.upsert(team, edge, throughAgency, now);
                changed |= stored == null;
            }
        }
        Set<UUID> captures = latest.stream().map(Reading::capture).collect(Collectors.toSet());
        for (StoredEdge edge : before) {
            if (!wanted.containsKey(edge.key())) {
                changed |= drop(team, edge, mine, captures);
            }
        }
        if (before.stream().anyMatch(edge -> agencyOf(edge, mine) != throughAgency)) {
            edges.agency(team, mine, throughAgency);
            changed = true;
        }
        if (changed) {
            settling.moved(team, mine, before);
        } else {
            settling.settle(team, mine, before);
        }
    }

    private static boolean agencyOf(StoredEdge edge, Set<UUID> mine) {
        return mine.contains(edge.key().a()) ? edge.agencyA() : edge.agencyB();
    }

    /** Whether an edge went that this candidate's check no longer found. */
    private boolean drop(int team, StoredEdge edge, Set<UUID> mine, Set<UUID> captures) {
        boolean fromA = mine.contains(edge.key().a());
        boolean joined = fromA && mine.contains(edge.key().b());
        boolean old = !captures.contains(fromA ? edge.captureA() : edge.captureB());
        boolean foundThere = fromA ? edge.foundFromB() : edge.foundFromA();
        if (joined || old || !foundThere) {
            edges.delete(team, edge.key());
            return true;
        }
        if (fromA ? edge.foundFromA() : edge.foundFromB()) {
            edges.notFoundFrom(team, edge.key(), fromA);
        }
        return false;
    }

    private List<FoundEdge> found(int team, Collection<Profile> own, Collection<Reuse> found) {
        Map<AccountKey, UUID> mine = own.stream().collect(Collectors.toMap(Profile::account, Profile::id));
        Map<AccountKey, UUID> theirs = found.isEmpty()
                ? Map.of()
                : edges.profiles(
                        team,
                        found.stream().map(reuse -> reuse.theirs().account()).collect(Collectors.toSet()));
        List<FoundEdge> edges = new ArrayList<>();
        for (Reuse reuse : found) {
            UUID here = mine.get(reuse.mine().evidence().account());
            UUID there = theirs.get(reuse.theirs().account());
            if (here != null && there != null && !here.equals(there) && !reuse.byDesign()) {
                edges.add(FoundEdge.of(here, there, reuse));
            }
        }
        return edges;
    }

    private static Map<EdgeKey, FoundEdge> longest(List<FoundEdge> found) {
        Map<String, Integer> ofPair = new HashMap<>();
        Map<EdgeKey, FoundEdge> kept = new LinkedHashMap<>();
        found.stream()
                .sorted(Comparator.comparingInt(FoundEdge::words)
                        .reversed()
                        .thenComparing(edge -> edge.key().what()))
                .forEach(edge -> {
                    EdgeKey key = edge.key();
                    String pair = key.a() + " " + key.b() + " " + key.family();
                    boolean room = kept.size() < MOST && ofPair.getOrDefault(pair, 0) < MOST_OF_PAIR;
                    if (room && kept.putIfAbsent(key, edge) == null) {
                        ofPair.merge(pair, 1, Integer::sum);
                    }
                });
        return kept;
    }

    private static Set<UUID> ids(Collection<Profile> own) {
        return own.stream().map(Profile::id).collect(Collectors.toSet());
    }
}
