package dev.plumbline.scraper.swap;

import dev.plumbline.scraper.capture.Table;
import java.util.List;

/** Names of one culture. */
record Culture(String label, List<String> people) {

    static List<Culture> all() {
        return Table.rows(Culture.class, "cultures.csv").stream()
                .map(cells -> new Culture(cells.getFirst(), cells.subList(1, cells.size())))
                .toList();
    }

    @Override
    public String toString() {
        return label;
    }
}
