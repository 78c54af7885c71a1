package dev.plumbline.scraper.extract;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the words of a short line are about, told by {@code titles.csv}: a title, a company, a school, a degree. */
public enum WordSense {
    TITLE,
    COMPANY,
    SCHOOL,
    DEGREE;

    private static final int LONGEST = 120;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int LONGEST_BEGINNING = 20;
    private static final int FIRST_WITHOUT_SPACES = 0x2e80;
    private static final int LONGEST_WITHOUT_SPACES = 8;

    /** Whole words, and beginnings with a star behind them. */
    private static final Map<WordSense, Set<String>> WORDS = words();

    /** Whether any word of the line has this sense. */
    public boolean in(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        Set<String> known = WORDS.getOrDefault(this, Set.of());
        for (String word : Fold.of(line).split("[\\s,/()&|:（）、，・·]{1,9}", 24)) {
            String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            if (known.contains(plain) || begins(plain, known) || holds(plain, known)) {
                return true;
            }
        }
        return false;
    }

    /** The words of East Asia stand without spaces between them. */
    private static boolean holds(String word, Set<String> known) {
        for (int from = 0; from + 1 < word.length(); from++) {
            if (word.charAt(from) < FIRST_WITHOUT_SPACES) {
                continue;
            }
            for (int end = from + 2; end <= Math.min(word.length(), from + LONGEST_WITHOUT_SPACES); end++) {
                if (known.contains(word.substring(from, end))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean begins(String word, Set<String> known) {
        for (int length = SHORTEST_BEGINNING; length <= Math.min(word.length(), LONGEST_BEGINNING); length++) {
            if (known.contains(word.substring(0, length) + "*")) {
                return true;
            }
        }
        return false;
    }

    private static Map<WordSense, Set<String>> words() {
        Map<WordSense, Set<String>> words = new EnumMap<>(WordSense.class);
        for (List<String> row : Table.rows(WordSense.class, "titles.csv")) {
            words.computeIfAbsent(valueOf(row.get(1).toUpperCase(Locale.ROOT)), key -> new HashSet<>())
                    .add(Fold.of(row.getFirst()));
        }
        return words;
    }
}
