package dev.plumbline.scraper.compare;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Claim.Place;
import dev.plumbline.scraper.place.City;
import dev.plumbline.scraper.place.Countries;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares a stated time zone with a place through its city's zone and every other of its country, and with another zone. Offsets
 * an hour apart are compatible: clocks are set forward on different days, and a setting may miss it.
 */
public final class Zones {
    private Zones() {}

    private static final int HOUR = 3600;
    private static final int HALF_YEAR = 182;
    private static final int DAY = 24 * HOUR;

    /** Compares a zone with the zones of a place's country. */
    public static Comparison compare(Claim.TimeZone zone, Place place) {
        Optional<ZoneId> stated = zone(zone.zone());
        Optional<String> country = Places.country(place);
        if (stated.isEmpty()) {
            return Comparison.cannotTell("not a time zone that can be looked up");
        }
        if (country.isEmpty()) {
            return Comparison.cannotTell("the country is not said");
        }
        Set<String> ids = Countries.zones(country.get());
        if (ids.isEmpty()) {
            return Comparison.cannotTell("no time zones known of this country");
        }
        String name = Countries.english(country.get());
        City city = Places.located(place).city();
        Instant at = zone.evidence().capturedAt();
        if (ids.contains(stated.get().getId())) {
            boolean there = city == null || isSame(stated.get(), city.zone());
            return there
                    ? Comparison.agree("a time zone of " + name)
                    : Comparison.compatible("another zone of " + name);
        }
        if (city != null && apart(offsets(stated.get(), at), offsets(ZoneId.of(city.zone()), at)) == 0) {
            return Comparison.compatible("the hours of " + city.name());
        }
        Set<Integer> there = ids.stream()
                .flatMap(id -> zone(id).stream())
                .flatMap(id -> offsets(id, at).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return offsets(offsets(stated.get(), at), there, "the hours of " + name);
    }

    /** Compares two zones. */
    public static Comparison compare(Claim.TimeZone left, Claim.TimeZone right) {
        Optional<ZoneId> a = zone(left.zone());
        Optional<ZoneId> b = zone(right.zone());
        if (a.isEmpty() || b.isEmpty()) {
            return Comparison.cannotTell("not a time zone that can be looked up");
        }
        if (a.get().equals(b.get())) {
            return Comparison.agree("same time zone");
        }
        return offsets(
                offsets(a.get(), left.evidence().capturedAt()),
                offsets(b.get(), right.evidence().capturedAt()),
                "the same hours");
    }

    private static Comparison offsets(Set<Integer> stated, Set<Integer> there, String hours) {
        int apart = apart(stated, there);
        if (apart == 0) {
            return Comparison.compatible(hours);
        }
        if (apart <= HOUR) {
            return Comparison.compatible("an hour apart at most");
        }
        int rounded = Math.round(apart / (float) HOUR);
        return Comparison.differ(rounded + " hours apart");
    }

    private static int apart(Set<Integer> stated, Set<Integer> there) {
        return stated.stream()
                .flatMap(a -> there.stream().map(b -> apart(a, b)))
                .min(Integer::compare)
                .orElse(0);
    }

    /** One zone under two ids: {@code Asia/Calcutta} is {@code Asia/Kolkata}. */
    private static boolean isSame(ZoneId stated, String id) {
        return stated.getRules().equals(ZoneId.of(id).getRules());
    }

    /** Around the date line +13 and -11 are one hour of the day. */
    private static int apart(int a, int b) {
        int apart = Math.abs(a - b);
        return Math.min(apart, DAY - apart);
    }

    /** The offsets of a zone now and half a year later, in seconds: with and without summer time. */
    private static Set<Integer> offsets(ZoneId zone, Instant at) {
        return Stream.of(at, at.plusSeconds((long) HALF_YEAR * DAY))
                .map(instant -> zone.getRules().getOffset(instant).getTotalSeconds())
                .collect(Collectors.toSet());
    }

    /** {@code Europe/Paris}, {@code +02:00}, {@code UTC+2}, {@code GMT-03:30}. */
    public static Optional<ZoneId> zone(String text) {
        String stated = text.strip().replace('−', '-').replace(' ', '_');
        try {
            ZoneId id = ZoneId.of(stated, ZoneId.SHORT_IDS);
            return Optional.of(id.normalized() instanceof ZoneOffset offset ? offset : id);
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
