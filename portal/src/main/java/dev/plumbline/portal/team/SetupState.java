package dev.plumbline.portal.team;

import java.util.Locale;

/** Whether a step of the first run is still to be gone through. */
public enum SetupState {
    OPEN,
    DONE,
    SKIPPED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SetupState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
