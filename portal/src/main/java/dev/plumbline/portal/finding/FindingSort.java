package dev.plumbline.portal.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which order findings stand. */
public enum FindingSort {
    /** The last found first. */
    NEWEST,
    /** The first found first. */
    OLDEST,
    /** What is to be settled before an offer, then what is worth a question, then context; the newest first in each. */
    SEVERITY;

    /** As addresses write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The order of a label; empty for a word that is none. */
    public static Optional<FindingSort> of(String label) {
        return Arrays.stream(values())
                .filter(sort -> sort.label().equals(label))
                .findFirst();
    }
}
