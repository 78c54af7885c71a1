package dev.plumbline.scraper.compare;

import dev.plumbline.scraper.capture.Table;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares job titles by what is done; how senior says little, for each house has its own ladder. */
public final class Titles {
    private static final int LONGEST_PHRASE = 3;
    private static final Map<String, String> SAME = same();
    private static final Set<String> LEFT_OUT = leftOut();

    private Titles() {}

    /** Compares two titles as shown. */
    public static Comparison compare(String left, String right) {
        if (Folding.words(left).equals(Folding.words(right))) {
            return Comparison.agree("same title");
        }
        Set<String> a = work(left);
        Set<String> b = work(right);
        if (a.isEmpty() || b.isEmpty()) {
            return Comparison.cannotTell("no work named");
        }
        if (a.equals(b)) {
            return Comparison.compatible("same work in other words");
        }
        return Collections.disjoint(a, b)
                ? Comparison.differ("'" + Folding.shown(left) + "' against '" + Folding.shown(right) + "'")
                : Comparison.compatible("some of the work in common");
    }

    private static Set<String> work(String title) {
        List<String> words = Folding.words(title);
        Set<String> work = new HashSet<>();
        for (int i = 0; i < words.size(); ) {
            int length = Math.min(LONGEST_PHRASE, words.size() - i);
            while (length > 1 && !SAME.containsKey(String.join(" ", words.subList(i, i + length)))) {
                length--;
            }
            String phrase = String.join(" ", words.subList(i, i + length));
            if (!LEFT_OUT.contains(phrase)) {
                work.add(SAME.getOrDefault(phrase, phrase));
            }
            i += length;
        }
        return work;
    }

    private static Map<String, String> same() {
        Map<String, String> same = new HashMap<>();
        Table.rows(Titles.class, "title-words.csv").stream()
                .filter(row -> row.getFirst().equals("same"))
                .forEach(row -> row.stream().skip(1).forEach(word -> same.put(Folding.fold(word), row.get(1))));
        return Map.copyOf(same);
    }

    private static Set<String> leftOut() {
        return Table.rows(Titles.class, "title-words.csv").stream()
                .filter(row -> !row.getFirst().equals("same"))
                .flatMap(row -> row.stream().skip(1))
                .collect(Collectors.toUnmodifiableSet());
    }
}
