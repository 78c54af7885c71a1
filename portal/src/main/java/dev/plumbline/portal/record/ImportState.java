package dev.plumbline.portal.record;

import java.util.Locale;

/** How far an import has come. */
public enum ImportState {
    RUNNING("Being read"),
    DONE("Read"),
    FAILED("Not read to its end"),
    UNDONE("Undone");

    private final String words;

    ImportState(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** As the HTTP contract writes it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
