package dev.plumbline.scraper.fingerprint.picture;

/** What came of a file that is said to be a picture. */
public sealed interface PictureReading {

    /** A picture that can be recognised. */
    record Read(Picture picture) implements PictureReading {}

    /** A file that is not compared, and why, in a sentence. */
    record Refused(String reason) implements PictureReading {}
}
