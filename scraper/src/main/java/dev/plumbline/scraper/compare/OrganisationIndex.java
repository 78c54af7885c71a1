package dev.plumbline.scraper.compare;

import dev.plumbline.scraper.compare.OrganisationScreening.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names of organisations, to be screened against all at once. A hit shares its telling words, or begins with the same two, or is the
 * short form: only such entries are compared.
 */
final class OrganisationIndex {
    /** So many entries are compared sooner than more words are asked for. */
    private static final int FEW = 250;

    private final List<OrganisationName> names;
    private final List<List<Word>> words;
    private final int[] telling;
    private final Map<String, List<Integer>> whole = new HashMap<>();
    private final Words singles = new Words(1);
    private final Words doubles = new Words(2);

    /** The different words of the list, each once. */
    private static final class Words {
        private final int width;
        private final SoundTrie<Postings> vowelled = new SoundTrie<>();
        private final SoundTrie<Postings> unvowelled = new SoundTrie<>();
        private final Map<String, Postings> byText = new HashMap<>();

        Words(int width) {
            this.width = width;
        }

        void add(Word word, boolean isUnvowelled, int entry) {
            byText.computeIfAbsent(word.text(), none -> new Postings()).add(entry, word.from());
            (isUnvowelled ? unvowelled : vowelled)
                    .at(word.sound(), Postings::new)
                    .add(entry, word.from());
        }

        /** In how many entries a word stands as it is written. */
        int count(Word word) {
            Postings same = byText.get(word.text());
            return same == null ? 0 : same.size();
        }

        void meet(Word word, boolean isUnvowelled, Cover cover) {
            int places = ((1 << word.length()) - 1) << word.from();
            Postings same = byText.get(word.text());
            if (same != null) {
                same.meet(cover, places, width);
            }
            double most = OrganisationScreening.most(word.sound().length());
            if (most > 0) {
                vowelled.near(word.sound(), isUnvowelled, most, near -> near.meet(cover, places, width));
                unvowelled.near(word.sound(), !isUnvowelled, most, near -> near.meet(cover, places, width));
            }
        }
    }

    OrganisationIndex(List<String> shown) {
        names = shown.stream().map(OrganisationName::of).toList();
        words = names.stream().map(OrganisationScreening::words).toList();
        telling = new int[names.size()];
        for (int entry = 0; entry < names.size(); entry++) {
            if (!names.get(entry).none()) {
                enter(entry, names.get(entry));
            }
        }
    }

    private void enter(int entry, OrganisationName name) {
        Set<String> keys = keys(name);
        name.initials().forEach(initials -> keys.add("initials " + initials));
        if (!name.acronym().isEmpty()) {
            keys.add("acronym " + name.acronym());
        }
        keys.forEach(
                key -> whole.computeIfAbsent(key, none -> new ArrayList<>(1)).add(entry));
        telling[entry] = telling(words.get(entry));
        words.get(entry)
                .forEach(word -> (word.length() == 1 ? singles : doubles).add(word, name.isUnvowelled(), entry));
    }

    List<ScreeningIndex.Hit> find(String shown) {
        OrganisationName sought = OrganisationName.of(shown);
        List<ScreeningIndex.Hit> hits = new ArrayList<>();
        if (sought.none()) {
            return hits;
        }
        Set<Integer> candidates = new LinkedHashSet<>();
        Set<String> keys = keys(sought);
        sought.initials().forEach(initials -> keys.add("acronym " + initials));
        if (!sought.acronym().isEmpty()) {
            keys.add("initials " + sought.acronym());
        }
        keys.forEach(key -> candidates.addAll(whole.getOrDefault(key, List.of())));
        List<Word> mine = OrganisationScreening.words(sought);
        candidates.addAll(meet(sought, mine));
        for (int entry : candidates) {
            List<Word> theirs = words.get(entry);
            Comparison compared = OrganisationScreening.compare(sought, () -> mine, names.get(entry), () -> theirs);
            if (compared.fits()) {
                hits.add(new ScreeningIndex.Hit(entry, compared));
            }
        }
        return hits;
    }

    /**
     * Entries whose words can stand for those sought. A hit lacks no telling word, so the rarest one is asked for first; where it
     * leaves few entries, these are compared at once, which is sooner done than asking for the other words too.
     */
    private List<Integer> meet(OrganisationName sought, List<Word> mine) {
        Cover cover = new Cover();
        List<Integer> found = new ArrayList<>();
        int places = telling(mine);
        Optional<Word> rarest = mine.stream()
                .filter(word -> (telling(List.of(word)) & places) != 0)
                .min(Comparator.comparingInt((Word word) -> singles.count(word))
                        .thenComparingInt(word -> word.text().length()));
        mine.stream()
                .filter(word -> rarest.isEmpty() || word.overlaps(rarest.get()))
                .forEach(word -> meet(word, sought.isUnvowelled(), cover));
        if (rarest.isPresent() && cover.size() <= FEW) {
            cover.each((entry, ofSought, ofEntry) -> found.add(entry));
            return found;
        }
        mine.stream()
                .filter(word -> rarest.isPresent() && !word.overlaps(rarest.get()))
                .forEach(word -> meet(word, sought.isUnvowelled(), cover));
        cover.each((entry, ofSought, ofEntry) -> {
            if (Cover.missing(places, ofSought) == 0 && Cover.missing(telling[entry], ofEntry) == 0) {
                found.add(entry);
            }
        });
        return found;
    }

    private void meet(Word word, boolean isUnvowelled, Cover cover) {
        singles.meet(word, isUnvowelled, cover);
        if (word.length() == 1) {
            doubles.meet(word, isUnvowelled, cover);
        }
    }

    /** The places of words that none of both names may lack, as bits. */
    private static int telling(List<Word> words) {
        return words.stream()
                .filter(word -> word.length() == 1 && !OrganisationScreening.isLeftOut(word.text()))
                .mapToInt(word -> 1 << word.from())
                .sum();
    }

    /** What two names share of which one begins the other, or is the very same. */
    private static Set<String> keys(OrganisationName name) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add("shown " + name.shown().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
        List<String> words = List.copyOf(name.words());
        if (words.size() > 1) {
            keys.add("begins " + words.get(0) + " " + words.get(1));
        }
        return keys;
    }
}
