package dev.plumbline.scraper.compare;

import dev.plumbline.scraper.claim.Claim.Place;
import dev.plumbline.scraper.place.City;
import dev.plumbline.scraper.place.Countries;
import dev.plumbline.scraper.place.Located;
import dev.plumbline.scraper.place.Locator;
import dev.plumbline.scraper.place.Nowhere;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Compares two places at the coarser of both: a country with a city of it is compatible. */
public final class Places {
    private Places() {}

    /** Compares two places. Two cities of one country are compatible: people live in one and work in the other. */
    public static Comparison compare(Place left, Place right) {
        if (isNowhere(left) || isNowhere(right)) {
            return Comparison.cannotTell("no place said");
        }
        Optional<String> a = country(left);
        Optional<String> b = country(right);
        if (a.isPresent() && b.isPresent()) {
            return countries(left, a.get(), right, b.get());
        }
        return isSameCity(left, right)
                ? Comparison.compatible("city only")
                : Comparison.cannotTell("the country is not said");
    }

    /** The table behind the comparison: country, then city. */
    static List<Feature> features(Place left, Place right) {
        return List.of(
                Features.coded("Country", country(left), country(right), Countries::english, Places::countries),
                Features.coded("City", city(left), city(right), Function.identity(), (a, b) -> cities(left, right)));
    }

    private static Comparison countries(String a, String b) {
        return a.equals(b)
                ? Comparison.agree("same country")
                : Countries.belong(a, b)
                        ? Comparison.compatible("a territory of the same state")
                        : Comparison.differ(Countries.english(a) + " against " + Countries.english(b));
    }

    private static Comparison cities(Place left, Place right) {
        return isSameCity(left, right) ? Comparison.agree("same city") : Comparison.differ("two cities");
    }

    /** The country of a place by ISO code, said or named in its words. */
    public static Optional<String> country(Place place) {
        if (place.country() != null) {
            return Optional.of(place.country());
        }
        return Arrays.stream(place.text().split(",", -1))
                .reduce((first, last) -> last)
                .flatMap(Countries::named);
    }

    /** Whether its words name a country or a state, and not a city alone. */
    public static boolean saysCountry(Place place) {
        boolean said = Arrays.stream(place.text().split("[,()/–-]", -1))
                .anyMatch(part -> Countries.named(part).isPresent());
        return said || place.city() == null || place.region() != null;
    }

    /** Where the gazetteer has the place. */
    public static Located located(Place place) {
        return Locator.locate(city(place).orElse(null), place.region(), place.country());
    }

    private static Comparison countries(Place left, String a, Place right, String b) {
        if (!a.equals(b)) {
            return countries(a, b);
        }
        Optional<String> x = city(left);
        Optional<String> y = city(right);
        if (x.isEmpty() && y.isEmpty()) {
            return Comparison.agree("same country");
        }
        if (x.isEmpty() || y.isEmpty()) {
            return Comparison.compatible("country only");
        }
        return isSameCity(left, right)
                ? Comparison.agree("same place")
                : Comparison.compatible("two places in " + Countries.english(a));
    }

    /** One name, or two names of one city; a side without a country is looked for in the other's. */
    private static boolean isSameCity(Place left, Place right) {
        Optional<String> x = city(left);
        Optional<String> y = city(right);
        if (x.isEmpty() || y.isEmpty()) {
            return false;
        }
        if (Cities.canonical(x.get()).equals(Cities.canonical(y.get()))) {
            return true;
        }
        String country = country(left).or(() -> country(right)).orElse(null);
        City a = Locator.locate(x.get(), left.region(), country).city();
        City b = Locator.locate(y.get(), right.region(), country).city();
        return a != null && a.equals(b);
    }

    private static Optional<String> city(Place place) {
        if (place.city() != null && !place.city().isBlank()) {
            return Optional.of(place.city());
        }
        boolean bare = place.country() == null && !place.text().contains(",");
        return bare && Countries.named(place.text()).isEmpty() ? Optional.of(place.text()) : Optional.empty();
    }

    private static boolean isNowhere(Place place) {
        return place.country() == null && Nowhere.is(place.text());
    }
}
