package dev.plumbline.scraper.place;

import dev.plumbline.scraper.capture.Table;
import java.util.List;

/** "San Francisco Bay Area" is San Francisco and what lies around it. */
final class AreaName {
    private static final List<String> BEFORE = words("before");
    private static final List<String> AFTER = words("after");

    private AreaName() {}

    /** The key of the city that an area is called after; the key itself where it is called after none. */
    static String city(String key) {
        String end = BEFORE.stream()
                .filter(word -> key.startsWith(word + " "))
                .findFirst()
                .map(word -> key.substring(word.length() + 1))
                .orElse(key);
        return AFTER.stream()
                .filter(word -> end.endsWith(" " + word))
                .findFirst()
                .map(word -> end.substring(0, end.length() - word.length() - 1))
                .orElse(end);
    }

    /** The longest first: {@code bay area} before {@code area}. */
    private static List<String> words(String where) {
        return Table.rows(AreaName.class, "area-words.csv").stream()
                .filter(row -> row.getFirst().equals(where))
                .map(row -> PlaceKey.of(row.getLast()))
                .sorted((a, b) -> b.length() - a.length())
                .toList();
    }
}
