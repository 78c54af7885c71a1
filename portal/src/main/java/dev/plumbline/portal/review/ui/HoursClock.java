package dev.plumbline.portal.review.ui;

import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.DatedEvent;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.compare.Zones;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A clock by which hours can be shown.
 *
 * @param zone null for each author's own
 * @param claimed whether a page says that it is the person's
 */
record HoursClock(String words, @Nullable ZoneId zone, boolean claimed) {
    private static final int MOST_CLAIMED = 8;

    /** First the zones that the pages claim, then the authors' own clocks where events kept them, then UTC. */
    static List<HoursClock> of(List<Reading> latest, List<DatedEvent> events) {
        Map<ZoneId, String> claimed = new LinkedHashMap<>();
        for (Reading reading : latest) {
            reading.claims(Claim.TimeZone.class)
                    .flatMap(claim -> Zones.zone(claim.zone()).stream())
                    .limit(MOST_CLAIMED)
                    .forEach(zone -> claimed.putIfAbsent(zone, reading.site().label()));
        }
        List<HoursClock> clocks = new ArrayList<>();
        claimed.forEach((zone, site) ->
                clocks.add(new HoursClock(Words.say("hours.asOn", words(zone), VisibleText.of(site)), zone, true)));
        if (events.stream().anyMatch(event -> event.timed() && event.offset() != null)) {
            clocks.add(new HoursClock(Words.say("hours.ownClock"), null, false));
        }
        clocks.add(new HoursClock("UTC", ZoneOffset.UTC, false));
        return clocks;
    }

    static String words(ZoneId zone) {
        return switch (zone) {
            case ZoneOffset offset when offset.getTotalSeconds() == 0 -> "UTC";
            case ZoneOffset offset -> "UTC" + offset.getId();
            default -> zone.getId();
        };
    }
}
