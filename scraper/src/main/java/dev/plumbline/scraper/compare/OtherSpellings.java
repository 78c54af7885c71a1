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

    private final NavigableMap<String, ?> known;
    private final Consumer<String> found;

    private OtherSpellings(NavigableMap<String, ?> known, Consumer<String> found) {
        this.known = known;
        this.found = found;
    }

    static void find(String word, NavigableMap<String, ?> known, Consumer<String> found) {
        OtherSpellings search = new OtherSpellings(known, found);
        search.follow(word, 0, "", SPELLINGS);
        search.follow(word, 0, "", SYLLABLES);
    }

    private void follow(String word, int at, String written, Map<String, Set<String>> table) {
        if (at == word.length()) {
            if (known.containsKey(written)) {
                found.accept(written);
            }
            return;
        }
        for (int to = at + 1; to <= Math.min(word.length(), at + LONGEST_SYLLABLE); to++) {
            for (String spelling : table.getOrDefault(word.substring(at, to), Set.of())) {
                String longer = written + spelling;
                String next = known.ceilingKey(longer);
                if (next != null && next.startsWith(longer)) {
                    follow(word, to, longer, table);
                }
            }
        }
    }

    private static Map<String, Set<String>> turned(Map<String, Set<String>> table) {
        Map<String, Set<String>> turned = new HashMap<>();
        table.forEach((key, values) -> values.forEach(
                value -> turned.computeIfAbsent(value, none -> new HashSet<>()).add(key)));
        return turned;
    }
}
