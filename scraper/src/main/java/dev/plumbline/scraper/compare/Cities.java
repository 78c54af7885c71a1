package dev.plumbline.scraper.compare;

import dev.plumbline.scraper.capture.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One spelling for a city of several names: {@code munchen} is {@code munich}. */
final class Cities {
    private Cities() {}

    private static final Map<String, String> ALIASES = aliases();

    /** The city's folded name; of several names always the same one. */
    static String canonical(String city) {
        String folded = String.join(" ", Folding.words(city));
        return ALIASES.getOrDefault(folded, folded);
    }

    private static Map<String, String> aliases() {
        Map<String, String> aliases = new HashMap<>();
        for (List<String> row : Table.rows(Cities.class, "cities.csv")) {
            row.forEach(name -> aliases.put(String.join(" ", Folding.words(name)), row.getFirst()));
        }
        return Map.copyOf(aliases);
    }
}
