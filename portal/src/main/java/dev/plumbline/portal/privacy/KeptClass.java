package dev.plumbline.portal.privacy;

import java.util.Locale;

/** How long somebody is kept depends on what became of them. */
public enum KeptClass {
    NOT_SHORTLISTED,
    DISMISSED,
    SHORTLISTED,
    ENGAGED;

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
