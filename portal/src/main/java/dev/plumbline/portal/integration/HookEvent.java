package dev.plumbline.portal.integration;

import java.util.Arrays;
import java.util.Optional;

/** What a webhook can be told of. */
public enum HookEvent {
    FINDING_OPENED("finding.opened"),
    DISPOSITION("disposition"),
    SHORTLIST_DECIDED("shortlist.decided"),
    RETRO_MATCH_DONE("retro-match.done");

    private final String label;

    HookEvent(String label) {
        this.label = label;
    }

    /** As bodies and the database write it. */
    public String label() {
        return label;
    }

    /** The event of a label; empty for a word that is none. */
    public static Optional<HookEvent> of(String label) {
        return Arrays.stream(values())
                .filter(event -> event.label.equals(label))
                .findFirst();
    }
}
