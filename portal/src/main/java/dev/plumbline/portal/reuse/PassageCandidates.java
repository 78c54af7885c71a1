package dev.plumbline.portal.reuse;

import dev.plumbline.scraper.fingerprint.RareShingles;
import dev.plumbline.scraper.fingerprint.Shingles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Which passages of others are worth comparing word for word: those that keep the most of a passage's shingles, each
 * weighed by its inverse document frequency.
 */
@Component
class PassageCandidates {
    /** Compared with one passage. */
    static final int BEST = 40;

    /**
     * The heaviest first.
     *
     * @param hits of the shingles that are asked for
     */
    private record Weighed(long passage, double weight, int hits) implements Comparable<Weighed> {
        Weighed and(Weighed other) {
            return new Weighed(passage, weight + other.weight, hits + other.hits);
        }

        @Override
        public int compareTo(Weighed other) {
            int byWeight = Double.compare(other.weight, weight);
            return byWeight != 0 ? byWeight : Long.compare(passage, other.passage);
        }
    }

    private final PassageRepository passages;

    PassageCandidates(PassageRepository passages) {
        this.passages = passages;
    }

    /**
     * The best for each of some passages, the best first.
     *
     * @param asked the shingles of each passage
     * @param own profiles whose passages are left out
     */
    List<List<PassageRepository.Words>> of(int team, List<long[]> asked, Collection<UUID> own, ShingleCounts counts) {
        List<List<Long>> ranked = ranked(team, asked, own, counts);
        Map<Long, PassageRepository.Words> read = new HashMap<>();
        Set<Long> passedOver = new HashSet<>();
        Set<Long> missing = missing(ranked, read, passedOver);
        while (!missing.isEmpty()) {
            passages.words(team, missing).forEach(words -> read.put(words.id(), words));
            missing.stream()
                    .filter(id ->
                            !read.containsKey(id) || own.contains(read.get(id).profile()))
                    .forEach(passedOver::add);
            missing = missing(ranked, read, passedOver);
        }
        return ranked.stream()
                .map(ids -> best(ids, passedOver).stream()
                        .map(read::get)
                        .filter(Objects::nonNull)
                        .toList())
                .toList();
    }

    private static Set<Long> missing(
            List<List<Long>> ranked, Map<Long, PassageRepository.Words> read, Set<Long> passedOver) {
        return ranked.stream()
                .flatMap(ids -> best(ids, passedOver).stream())
                .filter(id -> !read.containsKey(id))
                .collect(Collectors.toSet());
    }

    private static List<Long> best(List<Long> ranked, Set<Long> passedOver) {
        return ranked.stream()
                .filter(id -> !passedOver.contains(id))
                .limit(BEST)
                .toList();
    }

    private List<List<Long>> ranked(int team, List<long[]> asked, Collection<UUID> own, ShingleCounts counts) {
        int[] keys = Shingles.keys(asked.stream().flatMapToLong(Arrays::stream).toArray());
        Map<Integer, List<Long>> holders = new HashMap<>();
        if (keys.length > 0) {
            passages.probe(team, keys, RareShingles.MAX_FREQUENCY + 1)
                    .forEach(hit -> holders.computeIfAbsent(hit.key(), _ -> new ArrayList<>())
                            .add(hit.passage()));
        }
        return asked.stream()
                .map(ask -> firstAlong(team, ranked(ask, holders, counts), most(ask) / 2, own))
                .toList();
    }

    /**
     * Where more passages keep much of a text than are compared, half of those compared are the first that the team
     * saw: who had it first is a question to all of them, and the answer must not change with each copy more.
     */
    private List<Long> firstAlong(int team, List<Weighed> ranked, int much, Collection<UUID> own) {
        List<Long> ids = ranked.stream().map(Weighed::passage).toList();
        List<Long> crowd = ranked.stream()
                .filter(weighed -> weighed.hits() >= much)
                .map(Weighed::passage)
                .toList();
        if (much == 0 || crowd.size() <= BEST) {
            return ids;
        }
        Set<Long> ordered = new LinkedHashSet<>(passages.earliest(team, crowd, own, BEST / 2));
        ordered.addAll(ids);
        return List.copyOf(ordered);
    }

    /** Shingles that one passage can keep of these, at most. */
    private static int most(long[] shingles) {
        return Math.min(RareShingles.STORED, shingles.length);
    }

    private static List<Weighed> ranked(long[] shingles, Map<Integer, List<Long>> holders, ShingleCounts counts) {
        Map<Long, Weighed> weights = new HashMap<>();
        for (long shingle : shingles) {
            List<Long> found = holders.getOrDefault(Shingles.key(shingle), List.of());
            if (!found.isEmpty() && found.size() <= RareShingles.MAX_FREQUENCY) {
                int frequency = Math.max(found.size(), counts.applyAsInt(shingle));
                double weight = Math.log((counts.passages() + RareShingles.MAX_FREQUENCY + 1.0) / (frequency + 1.0));
                found.forEach(id -> weights.merge(id, new Weighed(id, weight, 1), Weighed::and));
            }
        }
        return weights.values().stream().sorted().toList();
    }
}
