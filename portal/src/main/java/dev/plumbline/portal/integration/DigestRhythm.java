package dev.plumbline.portal.integration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** On which days somebody is told by mail what waits. */
public enum DigestRhythm {
    NEVER("Never", Set.of()),
    WORKDAYS("Each working day", EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
    MONDAYS("Each Monday", Set.of(DayOfWeek.MONDAY));

    private final String words;

    @SuppressWarnings(
            "ImmutableEnumChecker") // Copied by Set.copyOf, which is immutable; the checker knows Guava's types only.
    private final Set<DayOfWeek> days;

    DigestRhythm(String words, Set<DayOfWeek> days) {
        this.words = words;
        this.days = Set.copyOf(days);
    }

    /** As people read it. */
    public String words() {
        return words;
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
