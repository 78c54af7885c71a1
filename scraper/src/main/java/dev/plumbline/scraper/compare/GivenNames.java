package dev.plumbline.scraper.compare;

import dev.plumbline.scraper.capture.Table;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Given names that are used for one another: {@code bob} and {@code robert}. */
final class GivenNames {
    private GivenNames() {}

    private static final Map<String, Set<Integer>> ROWS = rows();

    static boolean same(String a, String b) {
        Set<Integer> rows = ROWS.getOrDefault(a, Set.of());
        return !rows.isEmpty() && !Collections.disjoint(rows, ROWS.getOrDefault(b, Set.of()));
    }

    /** Whether both are known and are forms of two names. */
    static boolean differ(ScreenedName.Part a, ScreenedName.Part b) {
        return (ROWS.containsKey(a.latin()) || ROWS.containsKey(a.own()))
                && (ROWS.containsKey(b.latin()) || ROWS.containsKey(b.own()));
    }

    /** The groups of names that a name is used for; empty where it is none of the table. */
    static Set<Integer> groups(String name) {
        return ROWS.getOrDefault(name, Set.of());
    }

    private static Map<String, Set<Integer>> rows() {
        Map<String, Set<Integer>> rows = new HashMap<>();
        List<List<String>> table = Table.rows(GivenNames.class, "given-names.csv");
        for (int i = 0; i < table.size(); i++) {
            for (String name : table.get(i)) {
                rows.computeIfAbsent(Folding.fold(name), key -> new HashSet<>()).add(i);
            }
        }
        return rows;
    }
}
