package dev.plumbline.portal.watch;

import java.util.Locale;

/** How far an import of a list has come. */
public enum WatchState {
    READING("Being read"),
    DRAFT("Waits for your yes"),
    DISCARDED("Discarded"),
    MATCHING("Being compared with all candidates"),
    PAUSED("Paused"),
    DONE("In force"),
    FAILED("Not read"),
    UNDONE("Undone");

    private final String words;

    WatchState(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** As the HTTP contract and the database write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static WatchState of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
