package dev.plumbline.portal.integration;

import java.util.Locale;

/** How far a delivery has come. */
public enum DeliveryState {
    WAITING,
    DELIVERED,
    FAILED;

    /** As the database writes it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DeliveryState of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
