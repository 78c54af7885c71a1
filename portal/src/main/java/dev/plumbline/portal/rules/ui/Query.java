package dev.plumbline.portal.rules.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words to look for; all must stand in what is found. */
final class Query {
    private final List<String> words;

    Query(String typed) {
        words = Arrays.stream(typed.toLowerCase(Locale.ROOT).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean finds(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(lower::contains);
    }
}
