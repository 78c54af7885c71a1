package dev.plumbline.scraper.place;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a name can mean: a city, or a region with the inhabitants of its cities.
 *
 * @param population inhabitants
 * @param own whether that is its own name, and not one of its other names
 */
record Candidate(
        String country, @Nullable Region region, @Nullable City city, long population, boolean own) {
    static Candidate of(City city, String key) {
        boolean own = PlaceKey.of(city.name()).equals(key);
        return new Candidate(city.country(), city.region(), city, city.population(), own);
    }

    static Candidate of(Region region, long population) {
        return new Candidate(region.country(), region, null, population, true);
    }

    Located located() {
        return new Located(country, region, city);
    }

    /**
     * Whether both are one place to most who say the name: in one region, or a city and a region of its country where the city
     * holds half the people. New York is both; Washington is two.
     */
    boolean isOneWith(Candidate other) {
        boolean cityAndRegion = (city == null) != (other.city == null);
        boolean half = Math.min(population, other.population) * 2 >= Math.max(population, other.population);
        return country.equals(other.country) && (Objects.equals(region, other.region) || (cityAndRegion && half));
    }

    /** Whether it lies in what another part of the words can mean. */
    boolean fits(Qualifier qualifier) {
        return qualifier.countries().contains(country)
                || (region != null && qualifier.regions().contains(region))
                || (qualifier.isCityOnly() && cities(qualifier.cities()));
    }

    private boolean cities(List<City> cities) {
        return cities.stream().anyMatch(some -> some.country().equals(country));
    }
}
