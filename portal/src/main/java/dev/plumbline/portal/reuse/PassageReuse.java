package dev.plumbline.portal.reuse;

import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.fingerprint.Covered;
import dev.plumbline.scraper.fingerprint.KnownTexts;
import dev.plumbline.scraper.fingerprint.Overlap;
import dev.plumbline.scraper.fingerprint.Passage;
import dev.plumbline.scraper.fingerprint.Passages;
import dev.plumbline.scraper.fingerprint.RareShingles;
import dev.plumbline.scraper.fingerprint.Rarity;
import dev.plumbline.scraper.fingerprint.ReuseThreshold;
import dev.plumbline.scraper.fingerprint.Shingles;
import dev.plumbline.scraper.fingerprint.TextComparison;
import dev.plumbline.scraper.rule.Reuse.SharedPassage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Finds passages of other candidates that share a candidate's text: few shingles are kept, all are asked for, the best
 * {@value #BEST} by summed inverse document frequency are compared word for word. Every pair is compared; what A shares
 * with B and B with C says nothing of A and C.
 */
@Component
class PassageReuse {
    private static final int BEST = 20;

    private final PassageRepository passages;
    private final ShingleCounting counting;
    private final KnownTextBook book;

    PassageReuse(PassageRepository passages, ShingleCounting counting, KnownTextBook book) {
        this.passages = passages;
        this.counting = counting;
        this.book = book;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared, only carried
    private record Asked(Passage passage, long[] shingles) {}

    /**
     * What the passages of a candidate's newest pages share with passages of other candidates.
     *
     * @param profiles of the candidate; their own passages are left out
     */
    Map<SharedPassage, UUID> find(int team, Collection<UUID> profiles, List<Reading> latest) {
        Set<String> own = Passages.own(latest);
        ShingleCounts counts = counting.of(team);
        KnownTexts known = book.of(team);
        Rarity rarity = new Rarity(known.frequency(counts), counts.passages());
        List<Asked> asked = latest.stream()
                .flatMap(reading -> Passages.of(reading).stream())
                .limit(PassageKeeping.MOST)
                .map(passage ->
                        new Asked(passage, RareShingles.probed(Shingles.of(passage.text(), own), rarity.frequency())))
                .toList();
        Map<Long, StoredPassage> mine = new HashMap<>();
        passages.ofProfiles(team, profiles).forEach(passage -> mine.put(passage.id(), passage));
        Map<Passage, List<Long>> best = best(team, asked, mine.keySet(), counts);
        Map<Long, StoredPassage> theirs = new HashMap<>();
        Set<Long> wanted = new TreeSet<>();
        best.values().forEach(wanted::addAll);
        passages.byId(team, wanted).forEach(passage -> theirs.put(passage.id(), passage));
        Map<String, Instant> firstSeen = new HashMap<>();
        mine.values().forEach(passage -> firstSeen.merge(passage.text(), passage.firstSeen(), PassageReuse::earlier));
        Map<SharedPassage, UUID> shared = new LinkedHashMap<>();
        best.forEach((passage, ids) -> {
            var comparison = TextComparison.with(passage.text(), own, rarity);
            Supplier<Covered> covered = SingletonSupplier.of(() -> known.in(passage.text(), own));
            ids.stream()
                    .map(theirs::get)
                    .filter(Objects::nonNull)
                    .forEach(other -> verified(comparison.apply(other.text(), other.own()), covered)
                            .ifPresent(overlap ->
                                    shared.put(shared(passage, other, overlap, firstSeen), other.candidate())));
        });
        return shared;
    }

    /** An overlap without the words of templates, where it is reuse. */
    private static Optional<Overlap> verified(Overlap words, Supplier<Covered> covered) {
        return Optional.of(words)
                .filter(ReuseThreshold::isReuse)
                .map(overlap -> covered.get().withoutKnown(overlap))
                .filter(ReuseThreshold::isReuse);
    }

    private static SharedPassage shared(
            Passage mine, StoredPassage other, Overlap overlap, Map<String, Instant> firstSeen) {
        return new SharedPassage(
                mine.claim(),
                other.evidence(),
                other.name(),
                firstSeen.getOrDefault(mine.text(), mine.claim().evidence().capturedAt()),
                other.firstSeen(),
                mine.text(),
                other.text(),
                overlap);
    }

    private Map<Passage, List<Long>> best(int team, List<Asked> asked, Set<Long> mine, ShingleCounts counts) {
        long[] shingles = asked.stream()
                .flatMapToLong(ask -> Arrays.stream(ask.shingles()))
                .distinct()
                .sorted()
                .toArray();
        Map<Long, Set<Long>> holders = new HashMap<>();
        if (shingles.length > 0) {
            passages.probe(team, shingles, RareShingles.MAX_FREQUENCY + 1)
                    .forEach(hit -> holders.computeIfAbsent(hit.shingle(), _ -> new HashSet<>())
                            .add(hit.passage()));
        }
        Map<Passage, List<Long>> best = new LinkedHashMap<>();
        asked.forEach(ask -> best.put(ask.passage(), best(ask, holders, mine, counts)));
        return best;
    }

    private static List<Long> best(Asked ask, Map<Long, Set<Long>> holders, Set<Long> mine, ShingleCounts counts) {
        Map<Long, Double> weights = new HashMap<>();
        for (long shingle : ask.shingles()) {
            Set<Long> found = holders.getOrDefault(shingle, Set.of());
            if (found.size() <= RareShingles.MAX_FREQUENCY) {
                int frequency = Math.max(found.size(), counts.applyAsInt(shingle));
                double weight = Math.log((counts.passages() + RareShingles.MAX_FREQUENCY + 1.0) / (frequency + 1.0));
                found.stream().filter(id -> !mine.contains(id)).forEach(id -> weights.merge(id, weight, Double::sum));
            }
        }
        List<Map.Entry<Long, Double>> sorted = new ArrayList<>(weights.entrySet());
        sorted.sort(Map.Entry.<Long, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        return sorted.stream().limit(BEST).map(Map.Entry::getKey).toList();
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
