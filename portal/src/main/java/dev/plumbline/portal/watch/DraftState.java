package dev.plumbline.portal.watch;

import java.util.Locale;

/** What accepting an import would do with an entry. */
public enum DraftState {
    NEW("new"),
    CHANGED("changed"),
    SAME("unchanged"),
    GONE("no more in the file"),
    REJECTED("not read"),
    BROAD("too broad, left out");

    private final String words;

    DraftState(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** As the database writes it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DraftState of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
