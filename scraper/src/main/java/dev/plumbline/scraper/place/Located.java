package dev.plumbline.scraper.place;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a place's words name, as far as they tell it apart from others of that name.
 *
 * @param country ISO 3166 alpha-2; null where the words fit several countries or none
 * @param region the state or province; of a city the one it lies in
 * @param city null where the words name none that the gazetteer has, or one of several
 */
public record Located(
        @Nullable String country,
        @Nullable Region region,
        @Nullable City city) {
    static final Located NOWHERE = new Located(null, null, null);

    static Located in(String country) {
        return new Located(country, null, null);
    }

    static Located in(Region region) {
        return new Located(region.country(), region, null);
    }

    static Located in(City city) {
        return new Located(city.country(), city.region(), city);
    }

    /** The time zones there: the city's, else those of the region's cities, else the country's; empty where nothing is told. */
    public Set<String> zones() {
        if (city != null) {
            return Set.of(city.zone());
        }
        if (region != null) {
            Set<String> zones = Gazetteer.get()
                    .all()
                    .filter(some -> region.equals(some.region()))
                    .map(City::zone)
                    .collect(Collectors.toUnmodifiableSet());
            return zones.isEmpty() ? Countries.zones(region.country()) : zones;
        }
        return country == null ? Set.of() : Countries.zones(country);
    }
}
