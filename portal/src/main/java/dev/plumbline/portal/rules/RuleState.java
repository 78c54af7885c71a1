package dev.plumbline.portal.rules;

import java.util.Locale;

/** Whether a team asks a rule. */
public enum RuleState {
    /** Asked, and everybody sees what it finds. */
    ON("On"),
    /** Asked, but only admins see how much it would find. */
    SHADOW("In shadow"),
    /** Not asked. */
    OFF("Off");

    private final String words;

    RuleState(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** As it is written in the database and the audit log. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RuleState of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
