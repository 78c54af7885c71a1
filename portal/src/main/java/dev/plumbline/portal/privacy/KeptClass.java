package dev.plumbline.portal.privacy;

import java.util.Locale;

/** How long somebody is kept depends on what became of them. */
public enum KeptClass {
    NOT_SHORTLISTED("Not shortlisted", "since they were last captured"),
    DISMISSED("Dismissed", "since the last decision not to proceed"),
    SHORTLISTED("Shortlisted, not decided", "since they came on the list or were last captured"),
    ENGAGED("Engaged", "since the decision to proceed, or their last record");

    private final String words;
    private final String since;

    KeptClass(String words, String since) {
        this.words = words;
        this.since = since;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** From when the days count. */
    public String since() {
        return since;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
