package dev.plumbline.scraper.place;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a place's words name. Region and country decide among places of one name. A bare name means the biggest place that
 * has it, where that has at least {@value #WELL_KNOWN} inhabitants and at least {@value #FAR_BIGGER} times as many as the next
 * one elsewhere; else it means none. Taking the most populous is the usual baseline of toponym resolution (Leidner, <i>Toponym
 * Resolution in Text</i>, 2007); the two figures keep Cambridge, Birmingham, San José and Valencia open.
 */
public final class Locator {
    private static final long WELL_KNOWN = 100_000;
    private static final long FAR_BIGGER = 10;
    private static final int MOST_PARTS = 5;

    private final Atlas atlas = Atlas.get();

    private Locator() {}

    private static final class Lazy {
        static final Locator ONLY = new Locator();
    }

    /** Reads the tables, where they were not read yet: some tenths of a second that no page's time should be charged with. */
    public static void prepare() {
        Objects.requireNonNull(Lazy.ONLY);
        Countries.named("");
    }

    /** What the parts name, from the smallest to the largest or the other way round: {@code Austin}, {@code TX}, {@code USA}. */
    public static Located locate(List<String> parts) {
        List<String> few = parts.subList(0, Math.min(parts.size(), MOST_PARTS));
        return few.isEmpty() ? Located.NOWHERE : Lazy.ONLY.find(smallestFirst(few));
    }

    /** A place whose parts are known apart; a country is a code. */
    public static Located locate(@Nullable String city, @Nullable String region, @Nullable String country) {
        List<String> parts = Stream.of(city, region, country == null ? null : Countries.english(country))
                .<String>mapMulti((part, some) -> {
                    if (part != null && !part.isBlank()) {
                        some.accept(part);
                    }
                })
                .toList();
        Located found = locate(parts);
        return country == null || country.equals(found.country()) ? found : Located.in(country);
    }

    /** Whether these words are one of the region's names or its short form. */
    public static boolean isNameOf(String words, Region region) {
        return Lazy.ONLY.atlas.regions(words, PlaceKey.of(words)).contains(region);
    }

    /** The parts with the city before its country: {@code Portugal, Lisbon} turned round. */
    public static List<String> smallestFirst(List<String> parts) {
        boolean largestFirst = parts.size() > 1
                && Countries.named(parts.getFirst()).isPresent()
                && Countries.named(parts.getLast()).isEmpty();
        return largestFirst ? parts.reversed() : parts;
    }

    private Located find(List<String> parts) {
        return parts.size() == 1 ? alone(parts.getFirst()) : among(parts);
    }

    private Located alone(String name) {
        Optional<String> country = Countries.named(name);
        if (country.isPresent()) {
            return Located.in(country.get());
        }
        return farBiggest(withoutNicknames(atlas.candidates(name)));
    }

    /**
     * Where a well-known city has the name as its own, others that are called so too do not count: Syracuse was once Milan; and
     * León in Mexico, which is León de los Aldama in full, does not take the name from León in Spain.
     */
    private static List<Candidate> withoutNicknames(List<Candidate> all) {
        long own = all.stream()
                .filter(candidate -> candidate.own() && candidate.city() != null)
                .mapToLong(Candidate::population)
                .max()
                .orElse(0);
        return all.stream()
                .filter(candidate -> candidate.own() || own < WELL_KNOWN)
                .toList();
    }

    private Located among(List<String> parts) {
        List<Qualifier> qualifiers = parts.stream()
                .skip(1)
                .map(part -> Qualifier.of(part, atlas))
                .filter(qualifier -> !qualifier.isUnknown())
                .toList();
        if (qualifiers.isEmpty()) {
            return alone(parts.getFirst());
        }
        String named = qualifiers.getLast().named();
        List<Candidate> all = atlas.candidates(parts.getFirst());
        List<Candidate> fitting = all.stream()
                .filter(candidate -> qualifiers.stream().allMatch(candidate::fits))
                .filter(candidate -> named.isEmpty() || candidate.country().equals(named))
                .toList();
        if (!fitting.isEmpty()) {
            return one(fitting);
        }
        if (isTwoPlaces(parts.getFirst(), named, qualifiers)) {
            return Located.NOWHERE;
        }
        Located wider = all.isEmpty() ? find(parts.subList(1, parts.size())) : Located.NOWHERE;
        if (wider.country() != null) {
            return wider;
        }
        return named.isEmpty() ? ofUnknown(all, qualifiers) : within(named, qualifiers);
    }

    /** Whether the parts name two countries that do not belong together: {@code Portugal / Germany}. */
    private static boolean isTwoPlaces(String first, String named, List<Qualifier> qualifiers) {
        Optional<String> other = Countries.named(first);
        boolean another = other.isPresent() && (named.isEmpty() || !Countries.belong(other.get(), named));
        return another
                || qualifiers.stream()
                        .map(Qualifier::named)
                        .anyMatch(
                                country -> !country.isEmpty() && !named.isEmpty() && !Countries.belong(country, named));
    }

    /** Of several that fit, the far biggest; else what all have in common. */
    private static Located one(List<Candidate> fitting) {
        Candidate first = biggest(fitting);
        boolean abroad = fitting.stream().anyMatch(other -> !other.country().equals(first.country()));
        if (abroad) {
            return Located.NOWHERE;
        }
        return isFarBiggest(first, fitting) ? first.located() : Located.in(first.country());
    }

    /** A place that no table has, in a country that is named: with the region that is named too. */
    private static Located within(String country, List<Qualifier> qualifiers) {
        return qualifiers.stream()
                .flatMap(qualifier -> qualifier.regions().stream())
                .filter(region -> region.country().equals(country))
                .findFirst()
                .map(Located::in)
                .orElseGet(() -> Located.in(country));
    }

    /** A place that no table has, in a state that people name alone. */
    private Located ofUnknown(List<Candidate> all, List<Qualifier> qualifiers) {
        Qualifier last = qualifiers.getLast();
        List<Region> states =
                last.regions().stream().filter(atlas::isKnownAlone).toList();
        boolean clear = all.isEmpty() && states.size() == 1 && last.countries().isEmpty();
        return clear ? Located.in(states.getFirst()) : Located.NOWHERE;
    }

    private Located farBiggest(List<Candidate> all) {
        if (all.isEmpty()) {
            return Located.NOWHERE;
        }
        Candidate first = biggest(all);
        boolean known = first.city() != null || (first.region() != null && atlas.isKnownAlone(first.region()));
        return known && first.population() >= WELL_KNOWN && isFarBiggest(first, all)
                ? first.located()
                : Located.NOWHERE;
    }

    /** Whether all others of that name are small beside it, or a part of it, or it of them. */
    private static boolean isFarBiggest(Candidate first, List<Candidate> all) {
        long size = all.stream()
                .filter(first::isOneWith)
                .mapToLong(Candidate::population)
                .max()
                .orElse(0);
        return all.stream()
                .filter(other -> !first.isOneWith(other))
                .allMatch(other -> size >= FAR_BIGGER * other.population());
    }

    /** The most populous; of a city and the region that is called after it, the city. */
    private static Candidate biggest(List<Candidate> all) {
        Candidate first = Collections.max(all, Comparator.comparingLong(Candidate::population));
        return all.stream()
                .filter(city -> city.city() != null && city.isOneWith(first) && city.population() >= WELL_KNOWN)
                .findFirst()
                .orElse(first);
    }
}
