package dev.plumbline.portal.team;

import java.util.Locale;

/** Whether a step of the first run is still to be gone through. */
public enum SetupState {
    OPEN("to do"),
    DONE("done"),
    SKIPPED("skipped");

    private final String words;

    SetupState(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SetupState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
