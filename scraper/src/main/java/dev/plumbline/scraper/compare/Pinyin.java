package dev.plumbline.scraper.compare;

import dev.plumbline.scraper.capture.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chinese syllables in Pinyin, and what they are in Wade-Giles and in the Cantonese spellings of Hong Kong passports.
 * A wrong letter makes another syllable, so nothing is forgiven between two names in Pinyin.
 */
final class Pinyin {
    private static final int LONGEST = 6;
    private static final List<String> INITIALS = List.of(
            "", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch", "sh", "r", "z", "c",
            "s", "y", "w");
    private static final Map<String, String> WADE_INITIALS = Map.ofEntries(
            Map.entry("b", "p"),
            Map.entry("d", "t"),
            Map.entry("g", "k"),
            Map.entry("j", "ch"),
            Map.entry("q", "ch"),
            Map.entry("x", "hs"),
            Map.entry("zh", "ch"),
            Map.entry("r", "j"),
            Map.entry("z", "ts"),
            Map.entry("c", "ts"));
    private static final Map<String, String> WADE_FINALS =
            Map.of("ian", "ien", "ie", "ieh", "ue", "ueh", "ong", "ung", "iong", "iung", "uo", "o", "e", "o");
    private static final Map<String, String> WADE_ALONE = Map.ofEntries(
            Map.entry("yi", "i"),
            Map.entry("yan", "yen"),
            Map.entry("ye", "yeh"),
            Map.entry("you", "yu"),
            Map.entry("yue", "yueh"),
            Map.entry("yong", "yung"),
            Map.entry("guo", "kuo"),
            Map.entry("kuo", "kuo"),
            Map.entry("huo", "huo"),
            Map.entry("shuo", "shuo"),
            Map.entry("gui", "kuei"),
            Map.entry("kui", "kuei"),
            Map.entry("zi", "tzu"),
            Map.entry("ci", "tzu"),
            Map.entry("si", "ssu"),
            Map.entry("lyu", "lu"));
    private static final List<String> FINALS = List.of(
            "a", "o", "e", "i", "u", "v", "ai", "ei", "ao", "ou", "an", "en", "ang", "eng", "ong", "ia", "ie", "iao",
            "iu", "ian", "in", "iang", "ing", "iong", "ua", "uo", "uai", "ui", "uan", "un", "uang", "ue", "er");

    /** Every syllable, and its Wade-Giles spelling without apostrophes. */
    private static final Map<String, String> SYLLABLES = syllables();

    private static final Map<String, Set<String>> CANTONESE = cantonese();
    private static final Set<String> SURNAMES = Table.rows(Pinyin.class, "han-surnames.csv").stream()
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());

    private Pinyin() {}

    /** Whether the parts are a Chinese name in Pinyin: a usual surname first or last, two to four syllables. */
    static boolean isName(List<String> parts) {
        if (parts.size() < 2 || !(SURNAMES.contains(parts.getFirst()) || SURNAMES.contains(parts.getLast()))) {
            return false;
        }
        int syllables = 0;
        for (String part : parts) {
            int here = cut(part).size();
            syllables += here == 0 ? LONGEST : here;
        }
        return syllables <= 4;
    }

    static boolean isLongSurname(String pinyin) {
        return pinyin.length() > LONGEST - 2
                && SURNAMES.contains(pinyin)
                && cut(pinyin).size() > 1;
    }

    /** Whether a word is syllables of Pinyin written in another romanisation. */
    static boolean isOtherSpelling(List<String> syllables, String other) {
        return !syllables.isEmpty() && (isWade(syllables, other) || isCantonese(syllables, 0, other));
    }

    /** The Wade-Giles and Cantonese spellings of each syllable. */
    static Map<String, Set<String>> spellings() {
        Map<String, Set<String>> all = new HashMap<>();
        SYLLABLES.forEach((syllable, wade) -> {
            Set<String> spellings = new HashSet<>(CANTONESE.getOrDefault(syllable, Set.of()));
            spellings.add(wade);
            all.put(syllable, Set.copyOf(spellings));
        });
        return Map.copyOf(all);
    }

    private static boolean isWade(List<String> syllables, String other) {
        int at = 0;
        for (String syllable : syllables) {
            String wade = SYLLABLES.getOrDefault(syllable, syllable);
            if (!other.startsWith(wade, at)) {
                return false;
            }
            at += wade.length();
        }
        return at == other.length();
    }

    /** The syllables of a word; none where it is no Pinyin. */
    static List<String> cut(String word) {
        return word.length() > 4 * LONGEST ? List.of() : cut(word, 0);
    }

    private static List<String> cut(String word, int from) {
        for (int to = Math.min(word.length(), from + LONGEST); to > from; to--) {
            String syllable = word.substring(from, to);
            if (SYLLABLES.containsKey(syllable)) {
                if (to == word.length()) {
                    return List.of(syllable);
                }
                List<String> rest = cut(word, to);
                if (!rest.isEmpty()) {
                    List<String> all = new ArrayList<>(rest);
                    all.addFirst(syllable);
                    return all;
                }
            }
        }
        return List.of();
    }

    private static boolean isCantonese(List<String> syllables, int at, String rest) {
        return at == syllables.size()
                ? rest.isEmpty()
                : CANTONESE.getOrDefault(syllables.get(at), Set.of()).stream()
                        .anyMatch(spelling -> rest.startsWith(spelling)
                                && isCantonese(syllables, at + 1, rest.substring(spelling.length())));
    }

    private static Map<String, Set<String>> cantonese() {
        Map<String, Set<String>> spellings = new HashMap<>();
        for (List<String> row : Table.rows(Pinyin.class, "cantonese.csv")) {
            spellings.computeIfAbsent(row.getFirst(), key -> new HashSet<>()).addAll(row.subList(1, row.size()));
        }
        return spellings;
    }

    private static Map<String, String> syllables() {
        Map<String, String> all = new HashMap<>();
        for (String initial : INITIALS) {
            for (String end : FINALS) {
                all.put(initial + end, WADE_INITIALS.getOrDefault(initial, initial) + wade(initial, end));
            }
        }
        List.of(
                        "i", "u", "v", "ia", "ie", "iao", "iu", "ian", "in", "iang", "ing", "iong", "ua", "uo", "uai",
                        "ui", "uan", "un", "uang", "ue")
                .forEach(all::remove);
        all.putAll(WADE_ALONE);
        return Map.copyOf(all);
    }

    private static String wade(String initial, String end) {
        if (end.equals("i") && Set.of("zh", "ch", "sh", "r").contains(initial)) {
            return "ih";
        }
        boolean open = !end.equals("e") || Set.of("g", "k", "h").contains(initial);
        return open ? WADE_FINALS.getOrDefault(end, end) : end;
    }
}
