package dev.plumbline.scraper.place;

import dev.plumbline.scraper.capture.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The regions of all countries by their names, and by the short forms that {@code regions.csv} lists. */
final class Regions {
    private final Map<String, List<Region>> byName = new HashMap<>();
    private final Map<String, List<Region>> byShortForm = new HashMap<>();
    private final Set<Region> knownAlone = new HashSet<>();

    /** @param regions of the gazetteer */
    Regions(List<Region> regions) {
        Map<String, Region> byCode = new HashMap<>();
        for (Region region : regions) {
            byCode.put(region.country() + "." + region.code(), region);
            name(region, region.name());
        }
        for (List<String> row : rows()) {
            Region region = byCode.get(row.get(0) + "." + row.get(1));
            if (region != null) {
                knownAlone.add(region);
                byShortForm
                        .computeIfAbsent(row.get(2), none -> new ArrayList<>())
                        .add(region);
                row.stream().skip(3).forEach(other -> name(region, other));
            }
        }
    }

    /** Country, code in GeoNames, code in ISO 3166-2, other names. */
    static List<List<String>> rows() {
        return Table.rows(Regions.class, "regions.csv");
    }

    /** All of that name, in any country. */
    List<Region> named(String key) {
        return byName.getOrDefault(key, List.of());
    }

    /** All of that short form, which stands in capitals: {@code TX}, {@code NSW}. */
    List<Region> shortened(String text) {
        String plain = text.replace(".", "");
        return plain.equals(plain.toUpperCase(Locale.ROOT)) ? byShortForm.getOrDefault(plain, List.of()) : List.of();
    }

    /** Whether people name it without its country. */
    boolean isKnownAlone(Region region) {
        return knownAlone.contains(region);
    }

    private void name(Region region, String name) {
        List<Region> all = byName.computeIfAbsent(PlaceKey.of(name), none -> new ArrayList<>());
        if (!all.contains(region)) {
            all.add(region);
        }
    }
}
