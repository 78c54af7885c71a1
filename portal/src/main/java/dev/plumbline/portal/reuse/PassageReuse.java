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
import dev.plumbline.scraper.fingerprint.Shingled;
import dev.plumbline.scraper.fingerprint.TextComparison;
import dev.plumbline.scraper.rule.Reuse.SharedPassage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongToIntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Finds passages of other candidates that share a candidate's text: few shingles are kept, all are asked for, the best
 * by summed inverse document frequency are compared word for word. Every pair is compared; what A shares with B and B
 * with C says nothing of A and C.
 */
@Component
class PassageReuse {
    private final PassageRepository passages;
    private final PassageCandidates candidates;
    private final ShingleCounting counting;
    private final KnownTextBook book;

    PassageReuse(
            PassageRepository passages, PassageCandidates candidates, ShingleCounting counting, KnownTextBook book) {
        this.passages = passages;
        this.candidates = candidates;
        this.counting = counting;
        this.book = book;
    }

    /** A passage of the candidate, and a passage of somebody else that shares words with it. */
    private record Met(Passage passage, long other, Overlap overlap) {}

    /**
     * What the passages of a candidate's newest pages share with passages of other candidates.
     *
     * @param profiles of the candidate; their own passages are left out
     */
    Map<SharedPassage, UUID> find(int team, Collection<UUID> profiles, List<Reading> latest) {
        List<Met> met = met(team, profiles, latest);
        if (met.isEmpty()) {
            return Map.of();
        }
        Map<String, Instant> firstSeen = new HashMap<>();
        passages.ofProfiles(team, profiles)
                .forEach(passage -> firstSeen.merge(passage.text(), passage.firstSeen(), PassageReuse::earlier));
        Map<Long, StoredPassage> theirs = new HashMap<>();
        passages.byId(team, met.stream().map(Met::other).collect(Collectors.toSet()))
                .forEach(passage -> theirs.put(passage.id(), passage));
        Map<SharedPassage, UUID> shared = new LinkedHashMap<>();
        for (Met pair : met) {
            StoredPassage other = theirs.get(pair.other());
            if (other != null) {
                shared.put(shared(pair.passage(), other, pair.overlap(), firstSeen), other.candidate());
            }
        }
        return shared;
    }

    private List<Met> met(int team, Collection<UUID> profiles, List<Reading> latest) {
        Set<String> own = Passages.own(latest);
        ShingleCounts counts = counting.of(team);
        KnownTexts known = book.of(team);
        LongToIntFunction frequency = known.frequency(counts);
        Rarity rarity = new Rarity(known.weight(counts), counts.passages());
        List<Passage> asked = latest.stream()
                .flatMap(reading -> Passages.of(reading).stream())
                .limit(PassageKeeping.MOST)
                .toList();
        List<Shingled> cut =
                asked.stream().map(passage -> Shingled.of(passage.text(), own)).toList();
        List<long[]> shingles = cut.stream()
                .map(text -> RareShingles.probed(text.distinct(), frequency))
                .toList();
        List<List<PassageRepository.Words>> best = candidates.of(team, shingles, profiles, counts);
        List<Met> met = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            Passage passage = asked.get(i);
            Shingled mine = cut.get(i);
            var comparison = TextComparison.with(mine, rarity);
            Supplier<Covered> covered = SingletonSupplier.of(() -> known.in(mine));
            best.get(i)
                    .forEach(other -> verified(comparison.apply(Shingled.of(other.text(), other.own())), covered)
                            .ifPresent(overlap -> met.add(new Met(passage, other.id(), overlap))));
        }
        return met;
    }

    /** An overlap without the words of templates, where it is reuse. */
    private static Optional<Overlap> verified(Overlap words, Supplier<Covered> covered) {
        return Optional.of(words)
                .filter(ReuseThreshold::isReuse)
                .map(overlap -> covered.get().withoutKnown(overlap))
                .filter(ReuseThreshold::isReuseBesideKnown);
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

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
