package dev.plumbline.scraper.record;

import java.io.IOException;

/** A file that is none of the formats, or breaks a bound; the message says what to do. */
public final class UnreadableFile extends IOException {
    private static final long serialVersionUID = 1L;

    /** Says what to do. */
    public UnreadableFile(String message) {
        super(message);
    }
}
