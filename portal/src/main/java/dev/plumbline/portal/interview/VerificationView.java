package dev.plumbline.portal.interview;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A way to look at all that a team verifies. */
public enum VerificationView {
    /** Nobody has said yet what came of it; the longest waiting first. */
    OPEN,
    /** The same, opened by the one who looks. */
    MINE,
    /** Somebody has said what came of it; the latest first. */
    ENDED;

    /** As addresses write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The view of a label; empty for a word that is none. */
    public static Optional<VerificationView> of(String label) {
        return Arrays.stream(values())
                .filter(view -> view.label().equals(label))
                .findFirst();
    }
}
