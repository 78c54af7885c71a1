package dev.plumbline.portal.interview;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is verified. */
public enum VerificationKind {
    EMPLOYER(true),
    SCHOOL(true),
    REFERENCE(true),
    VIDEO(false),
    BACKGROUND(false);

    private final boolean asksSomebody;

    VerificationKind(boolean asksSomebody) {
        this.asksSomebody = asksSomebody;
    }

    /** Whether somebody else is asked, so that it needs a contact and where that was found. */
    public boolean asksSomebody() {
        return asksSomebody;
    }

    /** As the database writes it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<VerificationKind> of(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst();
    }
}
