package dev.plumbline.scraper.place;

import org.jspecify.annotations.Nullable;

/**
 * A city of the gazetteer.
 *
 * @param name in English where it has an English name
 * @param country ISO 3166 alpha-2
 * @param latitude degrees north, to a hundredth (about a kilometre)
 * @param longitude degrees east, to a hundredth
 * @param population inhabitants, to a hundred
 * @param zone its time zone's id: {@code Europe/Lisbon}
 */
public record City(
        String name,
        String country,
        @Nullable Region region,
        double latitude,
        double longitude,
        int population,
        String zone) {}
