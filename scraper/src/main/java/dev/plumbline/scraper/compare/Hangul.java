package dev.plumbline.scraper.compare;

import dev.plumbline.scraper.capture.Table;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Korean names: a surname of one syllable, romanised in several ways, and the rest. */
final class Hangul {
    private Hangul() {}

    /** Usual romanisations of a surname, by the romanisation that ICU gives it. */
    private static final Map<String, Set<String>> SURNAMES = surnames();

    /** The rows in which a romanisation stands. */
    private static final Map<String, Set<Integer>> ROWS = rows();

    /** The same, ICU's romanisation among them. */
    private static final Map<String, Set<Integer>> ANY_ROWS = anyRows();

    /** Surnames of two syllables. */
    private static final Set<String> LONG = Set.of("남궁", "황보", "제갈", "선우", "독고", "사공", "서문", "동방");

    /** Surname and given name. */
    static List<String> cut(String name) {
        if (name.length() > 2 && LONG.contains(name.substring(0, 2))) {
            return List.of(name.substring(0, 2), name.substring(2));
        }
        boolean known = name.length() > 1 && SURNAMES.containsKey(Folding.romanise(name.substring(0, 1)));
        return known ? List.of(name.substring(0, 1), name.substring(1)) : List.of(name);
    }

    /** Whether both are usual romanisations of one surname. */
    static boolean isOneSurname(String a, String b) {
        Set<Integer> rows = ROWS.getOrDefault(a, Set.of());
        return !rows.isEmpty() && !Collections.disjoint(rows, ROWS.getOrDefault(b, Set.of()));
    }

    static boolean isSurname(String romanised, String latin) {
        return SURNAMES.getOrDefault(romanised, Set.of()).contains(latin);
    }

    /** The surnames that a Latin spelling can stand for, as ICU romanises them or as people do. */
    static Set<Integer> groups(String latin) {
        return ANY_ROWS.getOrDefault(latin, Set.of());
    }

    private static Map<String, Set<String>> surnames() {
        Map<String, Set<String>> surnames = new HashMap<>();
        for (List<String> row : Table.rows(Hangul.class, "hangul-surnames.csv")) {
            surnames.put(Folding.romanise(row.getFirst()), Set.copyOf(row.subList(1, row.size())));
        }
        return Map.copyOf(surnames);
    }

    private static Map<String, Set<Integer>> rows() {
        Map<String, Set<Integer>> rows = new HashMap<>();
        List<List<String>> table = Table.rows(Hangul.class, "hangul-surnames.csv");
        for (int i = 0; i < table.size(); i++) {
            for (String spelling : table.get(i).subList(1, table.get(i).size())) {
                rows.computeIfAbsent(spelling, key -> new HashSet<>()).add(i);
            }
        }
        return rows;
    }

    private static Map<String, Set<Integer>> anyRows() {
        Map<String, Set<Integer>> rows = new HashMap<>();
        ROWS.forEach((spelling, some) -> rows.put(spelling, new HashSet<>(some)));
        List<List<String>> table = Table.rows(Hangul.class, "hangul-surnames.csv");
        for (int i = 0; i < table.size(); i++) {
            rows.computeIfAbsent(Folding.romanise(table.get(i).getFirst()), key -> new HashSet<>())
                    .add(i);
        }
        return rows;
    }
}
