package dev.plumbline.portal.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kept way to look at the findings. */
public enum SavedView {
    /** Not answered yet, the claimed ones too. */
    OPEN,
    /** Claimed by the one who looks. */
    MINE,
    /** Open and to be settled before an offer. */
    SETTLE,
    /** Dismissed by one, and waiting for a second person. */
    SIGN_OFF,
    /** Confirmed, explained, dismissed, unsure or snoozed. */
    ANSWERED,
    /** All that still hold. */
    ALL;

    /** As addresses write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The view of a label; empty for a word that is none. */
    public static Optional<SavedView> of(String label) {
        return Arrays.stream(values())
                .filter(view -> view.label().equals(label))
                .findFirst();
    }
}
