package dev.plumbline.portal.team.ui;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long a dismissal may hold. */
enum LongestDismissal {
    NO_END(0),
    MONTH(30),
    QUARTER(90),
    HALF_YEAR(180),
    YEAR(365);

    private final int days;

    LongestDismissal(int days) {
        this.days = days;
    }

    @Nullable
    Duration duration() {
        return days == 0 ? null : Duration.ofDays(days);
    }

    /** The longest that is no longer than what is asked; no end where nothing is. */
    static LongestDismissal of(Optional<Duration> asked) {
        return asked.flatMap(longest -> Arrays.stream(values())
                        .filter(choice -> choice.days > 0 && choice.days <= longest.toDays())
                        .reduce((shorter, longer) -> longer))
                .orElse(NO_END);
    }
}
