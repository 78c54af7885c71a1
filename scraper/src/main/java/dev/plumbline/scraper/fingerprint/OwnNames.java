package dev.plumbline.scraper.fingerprint;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A person's own names and employers, cut into words once for all the texts they are looked for in. */
final class OwnNames extends AbstractSet<String> {
    private final Set<String> names;

    /** By their first word, longer ones first. */
    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    private OwnNames(Collection<String> names) {
        this.names = new LinkedHashSet<>(names);
        this.names.stream()
                .map(name -> Words.of(name).words())
                .filter(words -> !words.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt((List<String> words) -> words.size())
                        .reversed())
                .forEach(words -> byFirst.merge(
                        words.getFirst(),
                        List.of(words),
                        (a, b) -> List.copyOf(
                                List.of(a, b).stream().flatMap(List::stream).toList())));
    }

    static OwnNames of(Collection<String> names) {
        return names instanceof OwnNames prepared ? prepared : new OwnNames(names);
    }

    /** The names that begin with a word, longer ones first. */
    List<List<String>> beginningWith(String word) {
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
