package dev.plumbline.portal.upload;

import java.util.Locale;

/** What came of one thing that an uploaded file held. */
public enum ItemState {
    WAITING("Being read"),
    READ("Read"),
    NOT_A_PROFILE("Not a profile"),
    DUPLICATE("Captured before"),
    UNREADABLE("Could not be read"),
    REFUSED("Not taken");

    private final String words;

    ItemState(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** As the HTTP contract writes it: lower-kebab. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ItemState of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
