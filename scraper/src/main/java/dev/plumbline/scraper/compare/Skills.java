package dev.plumbline.scraper.compare;

import dev.plumbline.scraper.capture.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares skills, each under all its names; a page lists what it likes, so lists never differ. */
public final class Skills {
    private static final Map<String, String> NAMES = names();

    private Skills() {}

    /** Compares two skills as shown. */
    public static Comparison compare(String left, String right) {
        if (left.isBlank() || right.isBlank()) {
            return Comparison.cannotTell("no skill named");
        }
        if (plain(left).equals(plain(right))) {
            return Comparison.agree("same skill");
        }
        return name(left).equals(name(right))
                ? Comparison.compatible("two names of one skill")
                : Comparison.differ("'" + Folding.shown(left) + "' against '" + Folding.shown(right) + "'");
    }

    /** Compares the skills that two pages list. */
    public static Comparison compare(List<String> left, List<String> right) {
        return Sets.compare(left, right, Skills::name, Comparison.cannotTell("each page lists others"));
    }

    private static String name(String skill) {
        return NAMES.getOrDefault(plain(skill), plain(skill));
    }

    private static String plain(String skill) {
        return Folding.fold(skill);
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (List<String> row : Table.rows(Skills.class, "skill-words.csv")) {
            row.forEach(name -> names.put(plain(name), row.getFirst()));
        }
        return Map.copyOf(names);
    }
}
