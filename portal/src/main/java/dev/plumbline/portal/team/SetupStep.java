package dev.plumbline.portal.team;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody who made a team goes through, in order. */
public enum SetupStep {
    YOU("You and your team", "Alone, you can sign off nothing: what you answer, a second person signs."),
    POLICY("Policy", "The portal fetches no page by itself, compares no nationality, and asks for no second person."),
    EXTENSION("Extension", "Pages can only be added as files until a browser is paired."),
    DEMO_DATA("Demo data", "The Inbox stays empty until the first page of yours is read.");

    private final String title;
    private final String skipped;

    SetupStep(String title, String skipped) {
        this.title = title;
        this.skipped = skipped;
    }

    /** As people read it. */
    public String title() {
        return title;
    }

    /** What it means to leave it out, one sentence. */
    public String skipped() {
        return skipped;
    }

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
