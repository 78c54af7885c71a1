package dev.plumbline.portal.rules;

import java.util.Locale;

/** How far a try of a setting has come. */
public enum RehearsalState {
    RUNNING,
    PAUSED,
    /** Ended by somebody. */
    STOPPED,
    DONE;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RehearsalState of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
