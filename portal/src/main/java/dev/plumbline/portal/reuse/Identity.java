package dev.plumbline.portal.reuse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One candidate of a cluster.
 *
 * @param profile its oldest account there, for addresses
 * @param sites where it holds what is shared
 * @param firstSeen when the team first captured any of it there
 */
public record Identity(UUID candidate, UUID profile, String name, List<String> sites, Instant firstSeen) {

    public Identity {
        sites = List.copyOf(sites);
    }

    /** Who holds the ends of these edges, the earliest first. */
    public static List<Identity> of(List<ReuseEdge> edges) {
        Map<UUID, List<ReuseEdge.Side>> sides = new LinkedHashMap<>();
        for (ReuseEdge edge : edges) {
            for (ReuseEdge.Side side : List.of(edge.a(), edge.b())) {
                sides.computeIfAbsent(side.holder().candidate(), none -> new ArrayList<>())
                        .add(side);
            }
        }
        return sides.values().stream()
                .map(Identity::one)
                .sorted(Comparator.comparing(Identity::firstSeen).thenComparing(Identity::profile))
                .toList();
    }

    private static Identity one(List<ReuseEdge.Side> all) {
        Holder any = all.getFirst().holder();
        return new Identity(
                any.candidate(),
                all.stream()
                        .map(side -> side.holder().profile())
                        .min(Comparator.comparing(UUID::toString))
                        .orElseThrow(),
                any.name(),
                all.stream()
                        .map(side -> side.holder().site())
                        .distinct()
                        .sorted()
                        .toList(),
                all.stream()
                        .map(ReuseEdge.Side::firstSeen)
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
    }
}
