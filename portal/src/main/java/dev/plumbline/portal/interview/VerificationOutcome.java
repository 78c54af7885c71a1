package dev.plumbline.portal.interview;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What came of a verification. */
public enum VerificationOutcome {
    CONFIRMED,
    DIFFERS,
    NOT_ANSWERED,
    NOT_POSSIBLE;

    /** As the database writes it. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<VerificationOutcome> of(String label) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.label().equals(label))
                .findFirst();
    }
}
