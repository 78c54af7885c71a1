package dev.plumbline.scraper.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one part of a place's words, after the first, can mean.
 *
 * @param countries by name or code
 * @param regions by name or short form
 * @param cities of that name
 * @param named the country that it names in full; empty where a state has that name too ({@code Georgia}) or it is a code
 */
record Qualifier(Set<String> countries, List<Region> regions, List<City> cities, String named) {

    static Qualifier of(String part, Atlas atlas) {
        Set<String> countries = new HashSet<>();
        Countries.code(part).ifPresent(countries::add);
        String key = PlaceKey.of(part);
        List<Region> regions = atlas.regions(part, key);
        String named = Countries.named(part).orElse("");
        if (!named.isEmpty()) {
            countries.add(named);
        }
        boolean also = regions.stream().anyMatch(atlas::isKnownAlone);
        return new Qualifier(countries, regions, atlas.cities(key), also ? "" : named);
    }

    /** Whether it is in no table at all: a street, a district, a remark. */
    boolean isUnknown() {
        return countries.isEmpty() && regions.isEmpty() && cities.isEmpty();
    }

    boolean isCityOnly() {
        return countries.isEmpty() && regions.isEmpty();
    }
}
