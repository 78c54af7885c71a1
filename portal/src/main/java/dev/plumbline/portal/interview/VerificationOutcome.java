package dev.plumbline.portal.interview;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What came of a verification. */
public enum VerificationOutcome {
    CONFIRMED("Confirmed"),
    DIFFERS("Differs from what was said"),
    NOT_ANSWERED("Not answered"),
    NOT_POSSIBLE("Could not be done");

    private final String words;

    VerificationOutcome(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

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
