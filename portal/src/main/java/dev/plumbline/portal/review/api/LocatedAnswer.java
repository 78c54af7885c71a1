package dev.plumbline.portal.review.api;

import dev.plumbline.scraper.place.City;
import dev.plumbline.scraper.place.Located;
import dev.plumbline.scraper.place.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a place's words lie, as far as they tell: derived, not said.
 *
 * @param city in English where it has an English name
 * @param region the state or province, in English
 * @param regionCode ISO 3166-2, of some countries
 * @param country ISO 3166 alpha-2
 * @param latitude degrees north, to a hundredth; of a city only
 * @param longitude degrees east
 * @param zones every time zone there: {@code Europe/Lisbon}
 */
record LocatedAnswer(
        @Nullable String city,
        @Nullable String region,
        @Nullable String regionCode,
        @Nullable String country,
        @Nullable Double latitude,
        @Nullable Double longitude,
        List<String> zones) {

    static LocatedAnswer of(Located located) {
        City city = located.city();
        Region region = located.region();
        return new LocatedAnswer(
                city == null ? null : city.name(),
                region == null ? null : region.name(),
                region == null ? null : region.iso(),
                located.country(),
                city == null ? null : city.latitude(),
                city == null ? null : city.longitude(),
                located.zones().stream().sorted().toList());
    }
}
