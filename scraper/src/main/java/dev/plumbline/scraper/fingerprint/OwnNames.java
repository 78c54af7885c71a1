package dev.plumbline.scraper.fingerprint;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A person's own names and employers, cut into words once for all the texts they are looked for in. */
final class OwnNames extends AbstractSet<String> {
    private final Set<String> names;

    /** By their first word, longer ones first. */
    private final Map<Long, List<long[]>> byFirst = new HashMap<>();

    private OwnNames(Collection<String> names) {
        this.names = new LinkedHashSet<>(names);
        this.names.stream()
                .map(OwnNames::hashes)
                .filter(words -> words.length > 0)
                .sorted(Comparator.comparingInt((long[] words) -> words.length).reversed())
                .forEach(words -> byFirst.computeIfAbsent(words[0], _ -> new ArrayList<>())
                        .add(words));
    }

    private static long[] hashes(String name) {
        Words words = Words.of(name);
        return IntStream.range(0, words.size()).mapToLong(words::hash).toArray();
    }

    static OwnNames of(Collection<String> names) {
        return names instanceof OwnNames prepared ? prepared : new OwnNames(names);
    }

    /** The names that begin with a word of this hash, by the hashes of their words, longer ones first. */
    List<long[]> beginningWith(long word) {
        return byFirst.getOrDefault(word, List.of());
    }

    /** Whether none of them has a word. */
    boolean areBlank() {
        return byFirst.isEmpty();
    }

    @Override
    public Iterator<String> iterator() {
        return names.iterator();
    }

    @Override
    public int size() {
        return names.size();
    }
}
