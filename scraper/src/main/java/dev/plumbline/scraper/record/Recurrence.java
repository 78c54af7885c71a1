package dev.plumbline.scraper.record;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * The local times of a meeting that comes again: every n days, weeks (on given days), months (on the day or on the n-th weekday) or
 * years. Any other rule gives the first time only. Bounded in steps and in times.
 */
final class Recurrence {
    private static final int MAX_STEPS = 5_000;
    private static final int MAX_TIMES = 500;
    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "MO", DayOfWeek.MONDAY,
            "TU", DayOfWeek.TUESDAY,
            "WE", DayOfWeek.WEDNESDAY,
            "TH", DayOfWeek.THURSDAY,
            "FR", DayOfWeek.FRIDAY,
            "SA", DayOfWeek.SATURDAY,
            "SU", DayOfWeek.SUNDAY);

    private final LocalDateTime start;
    private final Map<String, String> parts = new HashMap<>();

    Recurrence(LocalDateTime start, String rule) {
        this.start = start;
        for (String part : rule.toUpperCase(Locale.ROOT).split(";", 20)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parts.put(
                        part.substring(0, equals).strip(),
                        part.substring(equals + 1).strip());
            }
        }
    }

    /** The times from one to another, oldest first; the counting begins at the start all the same. */
    List<LocalDateTime> between(LocalDateTime from, LocalDateTime to) {
        LocalDateTime until = CalendarZones.local(parts.getOrDefault("UNTIL", ""))
                .or(() -> CalendarZones.local(parts.getOrDefault("UNTIL", "") + "T235959"))
                .orElse(to);
        int count = number("COUNT", Integer.MAX_VALUE);
        int interval = Math.clamp(number("INTERVAL", 1), 1, 1000);
        List<LocalDateTime> times = new ArrayList<>();
        int counted = 0;
        for (int step = 0; step < MAX_STEPS && counted < count && times.size() < MAX_TIMES; step++) {
            List<LocalDateTime> some = step(step * interval);
            if (some.isEmpty() && step == 0) {
                return List.of(start);
            }
            for (LocalDateTime time : some) {
                boolean past = time.isAfter(to) || time.isAfter(until);
                if (past || counted >= count || times.size() >= MAX_TIMES) {
                    return times;
                }
                if (!time.isBefore(start)) {
                    counted++;
                    if (!time.isBefore(from)) {
                        times.add(time);
                    }
                }
            }
        }
        return times;
    }

    private List<LocalDateTime> step(int n) {
        String days = parts.getOrDefault("BYDAY", "");
        return switch (parts.getOrDefault("FREQ", "")) {
            case "DAILY" -> days.isEmpty() ? List.of(start.plusDays(n)) : onDay(start.plusDays(n), days);
            case "WEEKLY" -> days.isEmpty() ? List.of(start.plusWeeks(n)) : inWeek(start.plusWeeks(n), days);
            case "MONTHLY" -> days.isEmpty() ? sameDay(start.plusMonths(n)) : inMonth(start.plusMonths(n), days);
            case "YEARLY" -> sameDay(start.plusYears(n));
            default -> List.of();
        };
    }

    /** A month without that day is left out; a marker before the start keeps the step from looking empty. */
    private List<LocalDateTime> sameDay(LocalDateTime time) {
        return List.of(time.getDayOfMonth() == start.getDayOfMonth() ? time : start.minusYears(1));
    }

    private List<LocalDateTime> onDay(LocalDateTime time, String days) {
        boolean on = List.of(days.split(",", 8)).stream().anyMatch(day -> time.getDayOfWeek() == DAYS.get(day));
        return List.of(on ? time : start.minusYears(1));
    }

    private static List<LocalDateTime> inWeek(LocalDateTime week, String days) {
        LocalDateTime monday = week.minusDays(week.getDayOfWeek().getValue() - 1L);
        TreeSet<LocalDateTime> times = new TreeSet<>();
        for (String day : days.split(",", 8)) {
            DayOfWeek weekday = DAYS.get(day);
            if (weekday != null) {
                times.add(monday.plusDays(weekday.getValue() - 1L));
            }
        }
        return List.copyOf(times);
    }

    private List<LocalDateTime> inMonth(LocalDateTime month, String day) {
        DayOfWeek weekday = day.length() < 3 ? null : DAYS.get(day.substring(day.length() - 2));
        String ordinal = weekday == null ? "" : day.substring(0, day.length() - 2);
        if (weekday == null || !ordinal.matches("[+-]?[1-5]")) {
            return List.of();
        }
        int n = Integer.parseInt(ordinal);
        LocalDateTime time = month.truncatedTo(ChronoUnit.SECONDS).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday));
        return List.of(time.getMonth() == month.getMonth() ? time : start.minusYears(1));
    }

    private int number(String name, int otherwise) {
        String text = parts.getOrDefault(name, "");
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
