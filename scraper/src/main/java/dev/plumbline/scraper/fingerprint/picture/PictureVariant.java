package dev.plumbline.scraper.fingerprint.picture;

/** How a picture became another that is still the same. */
public enum PictureVariant {
    SAME_FILE("same file"),
    RESIZED("resized or packed anew"),
    CROPPED("cropped or framed"),
    MIRRORED("mirrored");

    private final String label;

    PictureVariant(String label) {
        this.label = label;
    }

    /** As people say it. */
    public String label() {
        return label;
    }
}
