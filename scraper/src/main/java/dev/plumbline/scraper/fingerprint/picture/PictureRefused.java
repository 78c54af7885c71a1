package dev.plumbline.scraper.fingerprint.picture;

/** Why a picture is not compared, in a sentence. */
final class PictureRefused extends Exception {
    private static final long serialVersionUID = 1;

    PictureRefused(String reason) {
        super(reason, null, false, false);
    }
}
