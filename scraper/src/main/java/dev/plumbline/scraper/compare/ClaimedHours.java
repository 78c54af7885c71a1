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
import java.util.stream.Stream;

/**
 * The time zones in which a candidate says they are: those of every place and every stated zone on their pages. Of a
 * country with several zones each counts, so that what fits none of them fits nothing that was said.
 */
public final class ClaimedHours {

    private static final int DAY = 24 * 3600;

    /** The night is midnight to six, when hardly anybody of a place works: our own choice. */
    private static final int NIGHT_ENDS = 6;

    /** Where a place is named that nobody can find: it may be anywhere. */
    private static final ClaimedHours ANYWHERE = new ClaimedHours(Set.of());

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
                    return ANYWHERE;
                }
                there.forEach(id -> Zones.zone(id).ifPresent(zones::add));
            }
        }
        return new ClaimedHours(zones);
    }

    /** The same with more zones, of which an id that is none is passed over; a place that cannot be found stays anywhere. */
    public ClaimedHours and(Stream<String> ids) {
        if (this == ANYWHERE) {
            return this;
        }
        Set<ZoneId> more = new LinkedHashSet<>(zones);
        ids.forEach(id -> Zones.zone(id).ifPresent(more::add));
        return new ClaimedHours(more);
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

    /** Whether it is between midnight and six on the clock of every claimed zone. */
    public boolean areNight(Instant at) {
        return !areUnsaid() && zones.stream().allMatch(zone -> at.atZone(zone).getHour() < NIGHT_ENDS);
    }

    private static Duration apart(int a, int b) {
        int apart = Math.abs(a - b) % DAY;
        return Duration.ofSeconds(Math.min(apart, DAY - apart));
    }
}
