package dev.plumbline.scraper.compare;

import dev.plumbline.scraper.claim.DatedEvent;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * On which days and at which hours dated events fell: a picture for a person to look at. It says nothing of where anybody
 * was: night work, commits made by a machine and a clock that is set otherwise give the same picture.
 *
 * @param week seven rows, Monday first, of 24 counts each, the first from midnight
 * @param zone whose clock the hours are of; null for each author's own, as the events kept it
 * @param counted events in the table
 * @param left events that could not be placed: only the day was said, or no offset was kept and no zone is given
 * @param offsets the authors' own offsets with the number of counted events that kept them
 */
public record ActivityHours(
        List<List<Integer>> week, @Nullable ZoneId zone, int counted, int left, Map<ZoneOffset, Integer> offsets) {

    /** Under so many events chance makes patterns; the desk's design asks to refuse below it. */
    public static final int FEWEST = 30;

    private static final int DAYS = 7;
    private static final int HOURS = 24;
    private static final double QUIET_SHARE = 0.02;

    /**
     * The longest run of hours in which hardly anything happened: at most one event of fifty, our own choice.
     *
     * @param from the hour of the day it begins, 0 to 23
     * @param hours how long, 1 to 23; it may run past midnight
     * @param events how many fell into it all the same
     */
    public record Quiet(int from, int hours, int events) {}

    /**
     * Lays events into the hours of the week. The same thing read from two pages counts once.
     *
     * @param zone whose clock to use; null for each author's own
     */
    public static ActivityHours of(Collection<DatedEvent> events, @Nullable ZoneId zone) {
        int[][] week = new int[DAYS][HOURS];
        Map<ZoneOffset, Integer> offsets = new TreeMap<>();
        Set<Object> seen = new HashSet<>();
        int counted = 0;
        int left = 0;
        for (DatedEvent event : events) {
            if (!seen.add(List.of(event.kind(), event.at(), event.text()))) {
                continue;
            }
            LocalDateTime clock = clock(event, zone);
            if (clock == null) {
                left++;
                continue;
            }
            week[clock.getDayOfWeek().getValue() - 1][clock.getHour()]++;
            counted++;
            if (event.offset() != null) {
                offsets.merge(event.offset(), 1, Integer::sum);
            }
        }
        List<List<Integer>> rows = Arrays.stream(week)
                .map(day -> Arrays.stream(day).boxed().toList())
                .toList();
        return new ActivityHours(rows, zone, counted, left, offsets);
    }

    private static @Nullable LocalDateTime clock(DatedEvent event, @Nullable ZoneId zone) {
        if (!event.timed()) {
            return null;
        }
        ZoneId used = zone == null ? event.offset() : zone;
        return used == null ? null : LocalDateTime.ofInstant(event.at(), used);
    }

    /** Whether there is enough to show: see {@link #FEWEST}. */
    public boolean enough() {
        return counted >= FEWEST;
    }

    /** Where hardly anything happened; empty when there is too little to tell, or no such hour. */
    public Optional<Quiet> quiet() {
        if (!enough()) {
            return Optional.empty();
        }
        int[] day = new int[HOURS];
        week.forEach(row -> Arrays.setAll(day, hour -> day[hour] + row.get(hour)));
        int most = (int) (counted * QUIET_SHARE);
        Quiet longest = null;
        for (int from = 0; from < HOURS; from++) {
            Quiet run = run(day, from, most);
            if (run.hours() > 0 && (longest == null || run.hours() > longest.hours())) {
                longest = run;
            }
        }
        return Optional.ofNullable(longest);
    }

    private static Quiet run(int[] day, int from, int most) {
        int events = 0;
        int hours = 0;
        while (hours < HOURS - 1 && events + day[(from + hours) % HOURS] <= most) {
            events += day[(from + hours) % HOURS];
            hours++;
        }
        return new Quiet(from, hours, events);
    }
}
