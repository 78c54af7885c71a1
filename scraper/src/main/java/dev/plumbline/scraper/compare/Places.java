package dev.plumbline.scraper.compare;

import dev.plumbline.scraper.claim.Claim.Place;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Compares two places at the coarser of both: a country with a city of it is compatible. */
public final class Places {
    private Places() {}

    private static final Set<String> NOWHERE =
            Set.of("remote", "worldwide", "anywhere", "earth", "the internet", "internet", "global", "everywhere");

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
        if (city(left).isPresent() && city(left).equals(city(right))) {
            return Comparison.compatible("city only");
        }
        return Comparison.cannotTell("the country is not said");
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

    private static Comparison countries(Place left, String a, Place right, String b) {
        if (!a.equals(b)) {
            return Countries.belong(a, b)
                    ? Comparison.compatible("a territory of the same state")
                    : Comparison.differ(Countries.name(a) + " against " + Countries.name(b));
        }
        Optional<String> x = city(left);
        Optional<String> y = city(right);
        if (x.isEmpty() && y.isEmpty()) {
            return Comparison.agree("same country");
        }
        if (x.isEmpty() || y.isEmpty()) {
            return Comparison.compatible("country only");
        }
        return x.equals(y)
                ? Comparison.agree("same place")
                : Comparison.compatible("two places in " + Countries.name(a));
    }

    private static Optional<String> city(Place place) {
        if (place.city() != null && !place.city().isBlank()) {
            return Optional.of(Cities.canonical(place.city()));
        }
        boolean bare = place.country() == null && !place.text().contains(",");
        return bare && Countries.named(place.text()).isEmpty()
                ? Optional.of(Cities.canonical(place.text()))
                : Optional.empty();
    }

    private static boolean isNowhere(Place place) {
        return place.country() == null && NOWHERE.contains(String.join(" ", Folding.words(place.text())));
    }
}
