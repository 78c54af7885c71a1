package dev.plumbline.portal.privacy;

import dev.plumbline.portal.base.Problem;
import java.util.Arrays;
import java.util.Locale;

/** Why a person is erased. Chosen and not written, so that it holds nothing about them. */
public enum ErasureReason {
    ASKED_FOR,
    NOT_NEEDED,
    BY_MISTAKE,
    RETENTION;

    /** As the API says it: {@code asked-for}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * By its label.
     *
     * @throws Problem 400 where it is none that a person may give
     */
    public static ErasureReason given(String label) {
        return Arrays.stream(values())
                .filter(reason -> reason != RETENTION && reason.label().equals(label))
                .findFirst()
                .orElseThrow(
                        () -> new Problem(400, "erasure-reason", "The reason is asked-for, not-needed or by-mistake."));
    }

    static ErasureReason of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
