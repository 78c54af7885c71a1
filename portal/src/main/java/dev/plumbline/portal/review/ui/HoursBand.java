package dev.plumbline.portal.review.ui;

import dev.plumbline.portal.base.ui.Words;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Set;

/**
 * The usual working day of a zone that a page claims, Monday to Friday from nine to six, as it lies on the clock that is
 * shown. No page says these hours: they are there to be compared with by eye.
 *
 * @param words whose clock: {@code Europe/Lisbon, as on GigHub}
 * @param cells day of the week, Monday 0, times 24, and the hour
 */
record HoursBand(String words, Set<Integer> cells) {
    private static final int FROM = 9;
    private static final int TO = 18;
    private static final int HOURS = 24;
    private static final int WORKING_DAYS = 5;

    HoursBand {
        cells = Set.copyOf(cells);
    }

    /**
     * Lays the band.
     *
     * @param claimed the zone that a page claims
     * @param shown whose clock the table is by
     * @param around a moment of the week whose offsets hold, as zones change theirs over the year
     */
    static HoursBand of(HoursClock claimed, ZoneId zone, ZoneId shown, Instant around) {
        ZonedDateTime monday = around.atZone(zone)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .withMinute(0);
        Set<Integer> cells = new HashSet<>();
        for (int day = 0; day < WORKING_DAYS; day++) {
            for (int hour = FROM; hour < TO; hour++) {
                ZonedDateTime there = monday.plusDays(day).withHour(hour).withZoneSameInstant(shown);
                cells.add((there.getDayOfWeek().getValue() - 1) * HOURS + there.getHour());
            }
        }
        return new HoursBand(claimed.words(), cells);
    }

    boolean has(int day, int hour) {
        return cells.contains(day * HOURS + hour);
    }

    /** What the outline means. */
    String legend() {
        return Words.say("hours.outlined", "%02d:00".formatted(FROM), "%02d:00".formatted(TO), words);
    }
}
