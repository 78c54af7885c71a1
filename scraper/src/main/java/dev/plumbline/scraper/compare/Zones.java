package dev.plumbline.scraper.compare;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Claim.Place;
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
 * Compares a stated time zone with a place through every zone of that place's country, and with another zone. Offsets
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
        Set<String> ids = zones(country.get());
        if (ids.isEmpty()) {
            return Comparison.cannotTell("no time zones known of this country");
        }
        String name = Countries.name(country.get());
        if (ids.contains(stated.get().getId())) {
            return Comparison.agree("a time zone of " + name);
        }
        Instant at = zone.evidence().capturedAt();
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
        int apart = stated.stream()
                .flatMap(a -> there.stream().map(b -> apart(a, b)))
                .min(Integer::compare)
                .orElse(0);
        if (apart == 0) {
            return Comparison.compatible(hours);
        }
        if (apart <= HOUR) {
            return Comparison.compatible("an hour apart at most");
        }
        int rounded = Math.round(apart / (float) HOUR);
        return Comparison.differ(rounded + " hours apart");
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

    private static Set<String> zones(String country) {
        return TimeZone.getAvailableIDs(SystemTimeZoneType.ANY, country, null);
    }

    /** {@code Europe/Paris}, {@code +02:00}, {@code UTC+2}, {@code GMT-03:30}. */
    private static Optional<ZoneId> zone(String text) {
        String stated = text.strip().replace('−', '-').replace(' ', '_');
        try {
            ZoneId id = ZoneId.of(stated, ZoneId.SHORT_IDS);
            return Optional.of(id.normalized() instanceof ZoneOffset offset ? offset : id);
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
