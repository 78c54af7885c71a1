package dev.plumbline.scraper.compare;

import dev.plumbline.scraper.claim.Claim.Place;
import dev.plumbline.scraper.claim.Claim.TimeZone;
import dev.plumbline.scraper.claim.Reading;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The time zones in which a candidate says they are: those of every place and every stated zone on their pages. Of a
 * country with several zones each counts, so that what fits none of them fits nothing that was said.
 */
public final class ClaimedHours {

    private static final int DAY = 24 * 3600;

    private final Set<ZoneId> zones;

    private ClaimedHours(Set<ZoneId> zones) {
        this.zones = zones;
    }

    /** Those of a candidate's pages; of no zone where one of the places cannot be found. */
    public static ClaimedHours of(List<Reading> pages) {
        Set<ZoneId> zones = new LinkedHashSet<>();
        for (Reading page : pages) {
            page.claims(TimeZone.class)
                    .forEach(stated -> Zones.zone(stated.zone()).ifPresent(zones::add));
            for (Place place : page.claims(Place.class).toList()) {
                Set<String> there = Places.located(place).zones();
                if (there.isEmpty()) {
                    return new ClaimedHours(Set.of());
                }
                there.forEach(id -> Zones.zone(id).ifPresent(zones::add));
            }
        }
        return new ClaimedHours(zones);
    }

    /** Whether nothing is said that could be held against a clock. */
    public boolean areUnsaid() {
        return zones.isEmpty();
    }

    /** How far a clock is from the nearest claimed zone at that instant, summer time counted; at most twelve hours. */
    public Duration apart(Instant at, ZoneOffset clock) {
        return zones.stream()
                .map(zone -> apart(zone.getRules().getOffset(at).getTotalSeconds(), clock.getTotalSeconds()))
                .min(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    /** The hours of the day that an instant has in each claimed zone. */
    public List<Integer> hours(Instant at) {
        return zones.stream().map(zone -> at.atZone(zone).getHour()).distinct().toList();
    }

    private static Duration apart(int a, int b) {
        int apart = Math.abs(a - b) % DAY;
        return Duration.ofSeconds(Math.min(apart, DAY - apart));
    }
}
