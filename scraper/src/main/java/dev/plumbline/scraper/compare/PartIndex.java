package dev.plumbline.scraper.compare;

import dev.plumbline.scraper.compare.ScreenedName.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The different parts of the names of a list, each once, so that what a part can stand for is asked of a few thousand parts and not
 * of every name. Finds all that {@link PartCost} lets pass, and some more.
 */
final class PartIndex {
    private static final int SHORTEST_SHORT = 3;

    private final int width;
    private final Map<Part, Postings> parts = new HashMap<>();
    private final NavigableMap<String, List<Postings>> byLatin = new TreeMap<>();
    private final Map<String, List<Postings>> behindParticles = new HashMap<>();
    private final Map<Integer, List<Postings>> byGivenName = new HashMap<>();
    private final Map<Integer, List<Postings>> bySurname = new HashMap<>();
    private final Sounds vowelled = new Sounds();
    private final Sounds unvowelled = new Sounds();

    /** Words by their sounds. What is near a sound is remembered: whole archives are compared, in which names repeat. */
    private static final class Sounds {
        /** Twice as many are some megabytes a list at most; given names alone are a few hundred. */
        private static final int MOST_REMEMBERED = 2_000;

        private final SoundTrie<List<Postings>> words = new SoundTrie<>();
        private volatile Map<Asked, List<Postings>> remembered = new ConcurrentHashMap<>();

        /** Those of before: who is asked for again is remembered on. */
        private volatile Map<Asked, List<Postings>> before = Map.of();

        private record Asked(String sound, boolean unvowelled, double most) {}

        void add(String sound, Postings of) {
            words.at(sound, ArrayList::new).add(of);
            remembered.clear();
            before = Map.of();
        }

        void near(String sound, boolean unvowelled, double most, Meeting meeting) {
            Asked asked = new Asked(sound, unvowelled, most);
            List<Postings> near = remembered.get(asked);
            if (near == null) {
                List<Postings> known = before.get(asked);
                near = known == null ? walked(asked) : known;
                remember(asked, near);
            }
            meeting.all(near);
        }

        private void remember(Asked asked, List<Postings> near) {
            if (remembered.size() >= MOST_REMEMBERED) {
                before = remembered;
                remembered = new ConcurrentHashMap<>();
            }
            remembered.put(asked, near);
        }

        private List<Postings> walked(Asked asked) {
            Set<Postings> near = new LinkedHashSet<>();
            words.near(asked.sound, asked.unvowelled, asked.most, near::addAll);
            return List.copyOf(near);
        }
    }

    /** What a part of the name sought meets is noted here. */
    private record Meeting(Cover cover, int places, int width) {
        void all(@org.jspecify.annotations.Nullable Collection<Postings> some) {
            if (some != null) {
                some.forEach(postings -> postings.meet(cover, places, width));
            }
        }
    }

    /** An index of single parts, width one, or of two that were joined. */
    PartIndex(int width) {
        this.width = width;
    }

    void add(Part part, boolean isUnvowelled, int entry, int place) {
        // One spelling counts as two parts where one of both is written without vowels: they are sought in other ways.
        Part key = isUnvowelled ? new Part("\0" + part.own(), part.latin(), part.sound(), part.syllables()) : part;
        Postings postings = parts.get(key);
        if (postings == null) {
            postings = new Postings();
            parts.put(key, postings);
            enter(part, isUnvowelled ? unvowelled : vowelled, postings);
        }
        postings.add(entry, place);
    }

    private void enter(Part part, Sounds sounds, Postings postings) {
        put(byLatin, part.latin(), postings);
        for (int i = 1; i + 2 < part.latin().length(); i++) {
            if (PersonName.isParticles(part.latin().substring(0, i))) {
                put(behindParticles, part.latin().substring(i), postings);
            }
        }
        GivenNames.groups(part.latin()).forEach(group -> put(byGivenName, group, postings));
        GivenNames.groups(part.own()).forEach(group -> put(byGivenName, group, postings));
        Hangul.groups(part.latin()).forEach(group -> put(bySurname, group, postings));
        sounds.add(part.sound(), postings);
        String bare = PartCost.withoutArticle(part);
        if (!bare.equals(part.sound())) {
            sounds.add(bare, postings);
        }
    }

    private static <K> void put(Map<K, List<Postings>> map, K key, Postings postings) {
        map.computeIfAbsent(key, none -> new ArrayList<>()).add(postings);
    }

    /**
     * Notes every entry with a part that this one can stand for.
     *
     * @param places the places of the name that the part takes, as bits
     * @param joined whether it was made of two
     * @param isUnvowelled whether the name is written without vowels
     */
    void meet(Part part, int places, boolean joined, boolean isUnvowelled, Cover cover) {
        Meeting meeting = new Meeting(cover, places, width);
        String latin = part.latin();
        boolean single = width == 1 && !joined;
        meeting.all(byLatin.get(latin));
        OtherSpellings.find(latin, byLatin, other -> meeting.all(byLatin.get(other)));
        Hangul.groups(latin).forEach(group -> meeting.all(bySurname.get(group)));
        meeting.all(behindParticles.get(latin));
        for (int i = 1; i + 2 < latin.length(); i++) {
            if (PersonName.isParticles(latin.substring(0, i))) {
                meeting.all(byLatin.get(latin.substring(i)));
            }
        }
        if (single) {
            GivenNames.groups(latin).forEach(group -> meeting.all(byGivenName.get(group)));
            GivenNames.groups(part.own()).forEach(group -> meeting.all(byGivenName.get(group)));
            meetShortForms(latin, meeting);
        }
        meetNear(part, single, isUnvowelled, meeting);
    }

    private void meetShortForms(String latin, Meeting meeting) {
        for (int i = SHORTEST_SHORT; i < latin.length() - 1; i++) {
            meeting.all(byLatin.get(latin.substring(0, i)));
        }
        if (latin.length() >= SHORTEST_SHORT) {
            byLatin.subMap(latin, false, latin + Character.MAX_VALUE, false)
                    .values()
                    .forEach(meeting::all);
        }
    }

    private void meetNear(Part part, boolean single, boolean isUnvowelled, Meeting meeting) {
        double most = PartCost.most(part.sound().length());
        double bound = single ? most : Math.min(PartCost.MOST_OF_JOINED, most);
        String bare = PartCost.withoutArticle(part);
        vowelled.near(part.sound(), isUnvowelled, bound, meeting);
        unvowelled.near(part.sound(), !isUnvowelled, bound, meeting);
        if (!bare.equals(part.sound())) {
            vowelled.near(bare, isUnvowelled, bound, meeting);
            unvowelled.near(bare, !isUnvowelled, bound, meeting);
        }
    }
}
