package dev.plumbline.portal.integration;

import java.util.Arrays;
import java.util.Optional;

/** What a webhook can be told of. */
public enum HookEvent {
    FINDING_OPENED("finding.opened", "A finding was opened"),
    DISPOSITION("disposition", "Somebody answered a finding"),
    SHORTLIST_DECIDED("shortlist.decided", "A lead decided about a candidate of a shortlist"),
    RETRO_MATCH_DONE("retro-match.done", "All candidates were compared with a watchlist");

    private final String label;
    private final String words;

    HookEvent(String label, String words) {
        this.label = label;
        this.words = words;
    }

    /** As bodies and the database write it. */
    public String label() {
        return label;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** The event of a label; empty for a word that is none. */
    public static Optional<HookEvent> of(String label) {
        return Arrays.stream(values())
                .filter(event -> event.label.equals(label))
                .findFirst();
    }
}
