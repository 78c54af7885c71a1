package dev.plumbline.portal.interview;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is verified. */
public enum VerificationKind {
    EMPLOYER("Employer", true),
    SCHOOL("School", true),
    REFERENCE("Reference", true),
    VIDEO("Video interview", false),
    BACKGROUND("Background check", false);

    private final String words;
    private final boolean asksSomebody;

    VerificationKind(String words, boolean asksSomebody) {
        this.words = words;
        this.asksSomebody = asksSomebody;
    }

    /** As people read it. */
    public String words() {
        return words;
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
