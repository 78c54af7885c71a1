package dev.plumbline.scraper.compare;

import dev.plumbline.scraper.capture.Table;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares degrees by level and subject, as far as each says them. */
public final class Degrees {
    private Degrees() {}

    private static final Map<String, String> LEVELS = levels();

    private record Degree(Set<String> levels, Set<String> subject) {}

    /** Compares two degrees as shown. */
    public static Comparison compare(String left, String right) {
        if (Folding.words(left).equals(Folding.words(right))) {
            return Comparison.agree("same degree");
        }
        Degree a = degree(left);
        Degree b = degree(right);
        return Comparison.whole(List.of(levels(a, b), subjects(a, b)));
    }

    private static Comparison levels(Degree a, Degree b) {
        if (a.levels().isEmpty() || b.levels().isEmpty()) {
            return Comparison.cannotTell("level not said");
        }
        return Collections.disjoint(a.levels(), b.levels())
                ? Comparison.differ("another level")
                : Comparison.agree("same level");
    }

    private static Comparison subjects(Degree a, Degree b) {
        if (a.subject().isEmpty() || b.subject().isEmpty()) {
            return Comparison.cannotTell("subject not said");
        }
        if (a.subject().equals(b.subject())) {
            return Comparison.agree("same subject");
        }
        return Collections.disjoint(a.subject(), b.subject())
                ? Comparison.differ("another subject")
                : Comparison.compatible("subject in other words");
    }

    private static Degree degree(String text) {
        Set<String> levels = new HashSet<>();
        Set<String> subject = new HashSet<>();
        List<String> words = Folding.words(text.replace(".", ""));
        for (String word : words) {
            String level = LEVELS.get(word);
            if (level == null) {
                subject.add(word);
            } else if (!level.equals("none")) {
                levels.add(level);
            }
        }
        return new Degree(levels, subject);
    }

    private static Map<String, String> levels() {
        Map<String, String> levels = new HashMap<>();
        for (List<String> row : Table.rows(Degrees.class, "degree-words.csv")) {
            row.forEach(word -> levels.put(Folding.fold(word), row.getFirst()));
        }
        return Map.copyOf(levels);
    }
}
