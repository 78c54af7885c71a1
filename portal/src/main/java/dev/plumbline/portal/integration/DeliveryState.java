package dev.plumbline.portal.integration;

import java.util.Locale;

/** How far a delivery has come. */
public enum DeliveryState {
    WAITING("waits"),
    DELIVERED("delivered"),
    FAILED("given up");

    private final String words;

    DeliveryState(String words) {
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

    static DeliveryState of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
