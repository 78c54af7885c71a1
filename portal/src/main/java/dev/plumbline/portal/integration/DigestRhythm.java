package dev.plumbline.portal.integration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** On which days somebody is told by mail what waits. */
public enum DigestRhythm {
    NEVER(Set.of()),
    WORKDAYS(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
    MONDAYS(Set.of(DayOfWeek.MONDAY));

    @SuppressWarnings(
            "ImmutableEnumChecker") // Copied by Set.copyOf, which is immutable; the checker knows Guava's types only.
    private final Set<DayOfWeek> days;

    DigestRhythm(Set<DayOfWeek> days) {
        this.days = Set.copyOf(days);
    }

    boolean isOn(LocalDate day) {
        return days.contains(day.getDayOfWeek());
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DigestRhythm of(String code) {
        return Arrays.stream(values())
                .filter(rhythm -> rhythm.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
