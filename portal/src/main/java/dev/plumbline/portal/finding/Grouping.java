package dev.plumbline.portal.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What findings are put together by. */
public enum Grouping {
    /** Whose they are. */
    CANDIDATE,
    /** Which rule made them. */
    RULE,
    /** Which words they rest on, under one rule, on whichever accounts these stand: a cluster of reuse is one group. */
    CLUSTER;

    /** As addresses and the database write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The grouping of a label; empty for a word that is none. */
    public static Optional<Grouping> of(String label) {
        return Arrays.stream(values()).filter(by -> by.label().equals(label)).findFirst();
    }
}
