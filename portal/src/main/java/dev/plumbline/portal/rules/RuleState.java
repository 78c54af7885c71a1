package dev.plumbline.portal.rules;

import java.util.Locale;

/** Whether a team asks a rule. */
public enum RuleState {
    /** Asked, and everybody sees what it finds. */
    ON,
    /** Asked, but only admins see how much it would find. */
    SHADOW,
    /** Not asked. */
    OFF;

    /** As it is written in the database and the audit log. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RuleState of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
