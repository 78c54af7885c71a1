package dev.plumbline.scraper.fingerprint.picture;

/**
 * How alike two pictures are.
 *
 * @param distance bits of 256 in which the most alike of their views differ
 * @param variant how the one became the other, where they are the same
 */
public record PictureLikeness(int distance, PictureVariant variant) {
    /** Bits in which two views of one picture differ, at most. */
    public static final int SAME = 40;

    /** Whether it is the same picture. */
    public boolean isSame() {
        return distance <= SAME;
    }
}
