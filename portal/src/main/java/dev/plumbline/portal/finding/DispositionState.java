package dev.plumbline.portal.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person answered to a finding. */
public enum DispositionState {
    /** Nobody has answered yet, or the answer was taken back. */
    OPEN,
    /** Somebody is looking into it. */
    CLAIMED,
    /** It does not line up, and a person checked. */
    CONFIRMED,
    /** There is an explanation. */
    EXPLAINED,
    /** It does not count, for a reason from the list. */
    DISMISSED,
    /** A person looked and cannot tell. */
    UNSURE,
    /** To be looked at later. */
    SNOOZED;

    /** As the HTTP contract and the database write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As people read it. */
    public String word() {
        return name().charAt(0) + label().substring(1);
    }

    /** The state of a label; empty for a word that is none. */
    public static Optional<DispositionState> of(String label) {
        return Arrays.stream(values())
                .filter(state -> state.label().equals(label))
                .findFirst();
    }
}
