package dev.plumbline.portal.dossier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms of a dossier; all of them come from the same facts. */
public enum DossierFormat {
    /** All the others in one file, with a manifest of their hashes. */
    ZIP("application/zip"),
    PDF("application/pdf"),
    HTML("text/html;charset=UTF-8"),
    JSON("application/json");

    private final String mediaType;

    DossierFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Its type on the wire. */
    public String mediaType() {
        return mediaType;
    }

    /** As the HTTP contract writes it, and how the file's name ends. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of a label; empty for a word that is none. */
    public static Optional<DossierFormat> of(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label().equals(label))
                .findFirst();
    }
}
