package dev.plumbline.portal.upload;

import java.util.Locale;

/** What came of one thing that an uploaded file held. */
public enum ItemState {
    WAITING,
    READ,
    NOT_A_PROFILE,
    DUPLICATE,
    UNREADABLE,
    REFUSED;

    /** As the HTTP contract writes it: lower-kebab. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ItemState of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
