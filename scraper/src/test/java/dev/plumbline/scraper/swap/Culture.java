package dev.plumbline.scraper.swap;

import dev.plumbline.scraper.capture.Table;
import java.util.List;

/**
 * Names of one culture.
 *
 * @param people six who have no part of a name in common with the first
 * @param namesake who has
 */
record Culture(String label, List<String> people, String namesake) {

    static List<Culture> all() {
        return Table.rows(Culture.class, "cultures.csv").stream()
                .map(cells -> new Culture(cells.getFirst(), cells.subList(1, cells.size() - 1), cells.getLast()))
                .toList();
    }

    @Override
    public String toString() {
        return label;
    }
}
