package dev.plumbline.portal.team;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody who made a team goes through, in order. */
public enum SetupStep {
    YOU,
    POLICY,
    EXTENSION,
    DEMO_DATA;

    /** In addresses: {@code demo-data}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The step with that code, if there is one. */
    public static Optional<SetupStep> find(String code) {
        return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
    }

    static SetupStep of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("No step of the first run: " + code));
    }
}
