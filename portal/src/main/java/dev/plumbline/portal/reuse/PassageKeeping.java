package dev.plumbline.portal.reuse;

import dev.plumbline.portal.candidate.Profile;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.fingerprint.Passage;
import dev.plumbline.scraper.fingerprint.Passages;
import dev.plumbline.scraper.fingerprint.RareShingles;
import dev.plumbline.scraper.fingerprint.Shingled;
import dev.plumbline.scraper.fingerprint.Shingles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongToIntFunction;
import org.springframework.stereotype.Component;

/** Keeps the passages of a profile's newest pages, and the rarest shingles of each. */
@Component
class PassageKeeping {
    /** Passages kept of one profile; the first ones of its pages. */
    static final int MOST = 100;

    /** Fingerprints whose holders are all counted when they are written: more than the pages of one profile have. */
    static final int COUNTED_ALL = 4_096;

    /** From here on a shingle is counted whenever it is written. */
    private static final int NEAR_THE_CAP = RareShingles.MAX_FREQUENCY / 4;

    private final PassageRepository passages;
    private final ShingleCounting counting;
    private final KnownTextBook book;
    private final TemplateKeeping templates;

    PassageKeeping(
            PassageRepository passages, ShingleCounting counting, KnownTextBook book, TemplateKeeping templates) {
        this.passages = passages;
        this.counting = counting;
        this.book = book;
        this.templates = templates;
    }

    void keep(int team, Profile profile, List<Reading> latest) {
        List<String> own = Passages.own(latest).stream().sorted().toList();
        Map<String, Passage> wanted = wanted(latest);
        Map<String, Instant> firstSeen = new HashMap<>();
        for (StoredPassage stored : passages.ofProfiles(team, Set.of(profile.id()))) {
            firstSeen.put(stored.text(), stored.firstSeen());
            Passage passage = wanted.get(stored.text());
            if (passage != null && stored.own().equals(own)) {
                wanted.remove(stored.text());
                passages.update(team, stored.id(), passage.claim().evidence(), first(stored.firstSeen(), passage));
            } else {
                forget(team, stored);
            }
        }
        insert(team, profile, wanted, own, firstSeen);
        templates.redate(team, profile.id());
    }

    /** Removes all passages of a profile, with their fingerprints. */
    void forget(int team, UUID profile) {
        passages.ofProfiles(team, Set.of(profile)).forEach(stored -> forget(team, stored));
    }

    /** How many fingerprints the passages of some profiles have. */
    long fingerprints(int team, Collection<UUID> profiles) {
        return passages.ofProfiles(team, profiles).stream()
                .mapToLong(stored -> passages.fingerprints(team, stored.id(), keys(stored)))
                .sum();
    }

    private void forget(int team, StoredPassage stored) {
        passages.delete(team, stored.id(), keys(stored));
    }

    private static int[] keys(StoredPassage stored) {
        return Shingles.keys(Shingles.of(stored.text(), stored.own()));
    }

    private void insert(
            int team, Profile profile, Map<String, Passage> fresh, List<String> own, Map<String, Instant> firstSeen) {
        List<NewPassage> passed = new ArrayList<>();
        fresh.forEach((text, passage) -> {
            Instant captured = passage.claim().evidence().capturedAt();
            Instant first = first(firstSeen.getOrDefault(text, captured), passage);
            passed.add(NewPassage.of(profile.id(), passage, own, first));
        });
        writeAll(team, passed);
    }

    /** Keeps passages of any profiles, all at once. */
    void writeAll(int team, List<NewPassage> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        LongToIntFunction frequency = book.of(team).frequency(counting.of(team));
        List<Long> ids = passages.insert(team, fresh);
        List<Shingled> cut = fresh.parallelStream()
                .map(passage -> Shingled.of(passage.text(), passage.own()))
                .toList();
        Map<Long, Shingled> kept = new LinkedHashMap<>();
        List<PassageRepository.Hit> fingerprints = new ArrayList<>();
        Crossing crossing = new Crossing();
        for (int i = 0; i < cut.size(); i++) {
            long[] stored = RareShingles.stored(cut.get(i).distinct(), frequency);
            kept.put(ids.get(i), cut.get(i));
            for (long shingle : stored) {
                crossing.add(Shingles.key(shingle), frequency.applyAsInt(shingle) >= NEAR_THE_CAP);
            }
            for (int key : Shingles.keys(stored)) {
                fingerprints.add(new PassageRepository.Hit(key, ids.get(i)));
            }
        }
        passages.insertFingerprints(team, fingerprints);
        templates.kept(team, kept, fingerprints.size() > COUNTED_ALL ? crossing.likely() : crossing.all());
    }

    /**
     * The keys of which one passage more can be one too many. Of an archive that is taken in at once they are those that
     * stand in it twice, or that many had before: whoever counts all of them takes as long as whoever writes them. What is
     * missed so is met by the next copy that comes alone.
     */
    private static final class Crossing {
        private final Set<Integer> all = new HashSet<>();
        private final Set<Integer> likely = new HashSet<>();

        void add(int key, boolean near) {
            if (!all.add(key) || near) {
                likely.add(key);
            }
        }

        int[] all() {
            return all.stream().mapToInt(Integer::intValue).sorted().toArray();
        }

        int[] likely() {
            return likely.stream().mapToInt(Integer::intValue).sorted().toArray();
        }
    }

    private static Instant first(Instant known, Passage passage) {
        Instant captured = passage.claim().evidence().capturedAt();
        return captured.isBefore(known) ? captured : known;
    }

    /** The passages of several pages by text; a text that stands on two of them is kept where it stands first. */
    private static Map<String, Passage> wanted(Collection<Reading> latest) {
        Map<String, Passage> byText = new LinkedHashMap<>();
        latest.stream()
                .flatMap(reading -> Passages.of(reading).stream())
                .limit(MOST)
                .forEach(passage -> byText.putIfAbsent(passage.text(), passage));
        return byText;
    }
}
