package dev.plumbline.portal.capture;

import java.util.Locale;

/** How far a capture's analysis came. */
public enum CaptureStatus {
    /** Stored; the analysis is still to come. */
    RECEIVED,
    /** Read and checked. */
    ANALYSED,
    /** Past a budget of the reader: read in part or not at all. */
    ABNORMAL,
    /** In quarantine: three attempts to analyse it failed. */
    FAILED;

    /** As the HTTP contract and the database write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the analysis ended, one way or another. */
    public boolean done() {
        return this != RECEIVED;
    }

    static CaptureStatus of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
