package dev.plumbline.portal.shortlist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a lead decided about a candidate on a shortlist. Nothing follows from it by itself. */
public enum Decision {
    UNDECIDED("Undecided"),
    PROCEED("Proceed"),
    PROCEED_WITH_CHECKS("Proceed with checks"),
    ON_HOLD("On hold, asked"),
    NOT_PROCEEDING("Not proceeding");

    private final String words;

    Decision(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** As the database writes it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it must be said why. */
    public boolean needsReason() {
        return this == PROCEED_WITH_CHECKS || this == ON_HOLD || this == NOT_PROCEEDING;
    }

    static Optional<Decision> of(String label) {
        return Arrays.stream(values())
                .filter(decision -> decision.label().equals(label))
                .findFirst();
    }
}
