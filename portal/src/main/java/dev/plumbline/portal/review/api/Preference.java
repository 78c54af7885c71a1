package dev.plumbline.portal.review.api;

import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The {@code Prefer} header (RFC 7240), as far as it says how long to wait. */
final class Preference {
    private static final int MOST = 10;

    private Preference() {}

    /** How long to wait, at most ten seconds; zero where nothing understandable is said. */
    static Duration wait(@Nullable String header) {
        return Arrays.stream((header == null ? "" : header).split("[,;]", 20))
                .map(String::strip)
                .filter(preference -> preference.matches("wait=[0-9]{1,4}"))
                .map(preference -> Integer.parseInt(preference.substring("wait=".length())))
                .findFirst()
                .map(seconds -> Duration.ofSeconds(Math.min(seconds, MOST)))
                .orElse(Duration.ZERO);
    }
}
