package dev.plumbline.portal.reuse;

import dev.plumbline.scraper.rule.Family;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * All that two candidates share of one family: one line of the board.
 *
 * @param edges at least one, the longest first; each with the same candidate as its {@code a}
 */
public record Pairing(List<ReuseEdge> edges) {

    public Pairing {
        edges = List.copyOf(edges);
    }

    /** Edges in lines; each pair stands once a family, and dismissed ones apart from the others. */
    static List<Pairing> of(List<ReuseEdge> edges) {
        Map<String, List<ReuseEdge>> lines = new LinkedHashMap<>();
        for (ReuseEdge edge : edges) {
            UUID a = edge.a().holder().candidate();
            UUID b = edge.b().holder().candidate();
            boolean inOrder = EdgeKey.inOrder(a, b);
            lines.computeIfAbsent(
                            (inOrder ? a + " " + b : b + " " + a) + edge.family() + edge.dismissed(),
                            none -> new ArrayList<>())
                    .add(inOrder ? edge : edge.turned());
        }
        return lines.values().stream().map(Pairing::new).toList();
    }

    /** The same with this candidate as {@code a}. */
    Pairing from(UUID candidate) {
        return a().candidate().equals(candidate)
                ? this
                : new Pairing(edges.stream().map(ReuseEdge::turned).toList());
    }

    public Holder a() {
        return edges.getFirst().a().holder();
    }

    public Holder b() {
        return edges.getFirst().b().holder();
    }

    public Family family() {
        return edges.getFirst().family();
    }

    public boolean dismissed() {
        return edges.getFirst().dismissed();
    }

    /** Shared words of all pieces; 0 where it is no text. */
    public int words() {
        return edges.stream().mapToInt(ReuseEdge::words).sum();
    }

    /** {@code Text}, {@code Contact}. */
    public String kind() {
        return family().name().charAt(0)
                + family().name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What is shared where no words were counted, and how much of it. */
    public String extent() {
        ReuseEdge longest = edges.getFirst();
        return longest.extent().isEmpty() ? longest.shared() : longest.extent();
    }

    /** The longest words in a row that both have; empty where it is no text. */
    public String longestRun() {
        return edges.stream()
                .flatMap(edge -> edge.runs().stream())
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** When the first piece was found. */
    public Instant foundAt() {
        return edges.stream()
                .map(ReuseEdge::foundAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** When the team first saw it with {@code a}, and with {@code b}. */
    public Instant firstA() {
        return edges.stream()
                .map(edge -> edge.a().firstSeen())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    public Instant firstB() {
        return edges.stream()
                .map(edge -> edge.b().firstSeen())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
