package dev.plumbline.portal.watch;

import java.util.Locale;

/** What accepting an import would do with an entry. */
public enum DraftState {
    NEW,
    CHANGED,
    SAME,
    GONE,
    REJECTED,
    BROAD;

    /** As the database writes it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DraftState of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
