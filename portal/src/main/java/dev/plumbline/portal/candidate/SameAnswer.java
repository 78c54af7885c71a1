package dev.plumbline.portal.candidate;

import java.util.Locale;

/** Whether two profiles are the same person, as a member sees it. */
public enum SameAnswer {
    YES,
    NO,
    UNSURE;

    /** As the database and the HTTP contract write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SameAnswer of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
