package dev.plumbline.scraper.place;

import org.jspecify.annotations.Nullable;

/**
 * A state, province or land: the first level below a country.
 *
 * @param country ISO 3166 alpha-2
 * @param code as GeoNames numbers it
 * @param name in English where it has an English name
 * @param iso ISO 3166-2 ({@code US-TX}) of the countries in {@code regions.csv}
 */
public record Region(
        String country, String code, String name, @Nullable String iso) {}
