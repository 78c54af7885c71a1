package dev.plumbline.scraper.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds, among known words, those that another romanisation of Chinese makes of a word, and those that it makes this word of. Only
 * beginnings that known words have are followed, so that what a word could be written as is never spelled out.
 */
final class OtherSpellings {
    private static final int LONGEST_SYLLABLE = 8;
    private static final Map<String, Set<String>> SPELLINGS = Pinyin.spellings();
    private static final Map<String, Set<String>> SYLLABLES = turned(SPELLINGS);

    private final String word;
    private final Map<String, Set<String>> table;
    private final NavigableMap<String, ?> known;
    private final Consumer<String> found;

    private OtherSpellings(
            String word, Map<String, Set<String>> table, NavigableMap<String, ?> known, Consumer<String> found) {
        this.word = word;
        this.table = table;
        this.known = known;
        this.found = found;
    }

    static void find(String word, NavigableMap<String, ?> known, Consumer<String> found) {
        new OtherSpellings(word, SPELLINGS, known, found).find();
        new OtherSpellings(word, SYLLABLES, known, found).find();
    }

    private void find() {
        boolean[] whole = whole();
        if (whole[0]) {
            follow(0, "", whole);
        }
    }

    /** By place, whether all that comes behind it is syllables: of most words nothing is. */
    private boolean[] whole() {
        boolean[] whole = new boolean[word.length() + 1];
        whole[word.length()] = true;
        for (int at = word.length() - 1; at >= 0; at--) {
            for (int to = at + 1; !whole[at] && to <= last(at); to++) {
                whole[at] = whole[to] && table.containsKey(word.substring(at, to));
            }
        }
        return whole;
    }

    private void follow(int at, String written, boolean[] whole) {
        if (at == word.length()) {
            if (known.containsKey(written)) {
                found.accept(written);
            }
            return;
        }
        for (int to = at + 1; to <= last(at); to++) {
            for (String spelling :
                    whole[to] ? table.getOrDefault(word.substring(at, to), Set.of()) : Set.<String>of()) {
                String longer = written + spelling;
                String next = known.ceilingKey(longer);
                if (next != null && next.startsWith(longer)) {
                    follow(to, longer, whole);
                }
            }
        }
    }

    private int last(int at) {
        return Math.min(word.length(), at + LONGEST_SYLLABLE);
    }

    private static Map<String, Set<String>> turned(Map<String, Set<String>> table) {
        Map<String, Set<String>> turned = new HashMap<>();
        table.forEach((key, values) -> values.forEach(
                value -> turned.computeIfAbsent(value, none -> new HashSet<>()).add(key)));
        return turned;
    }
}
