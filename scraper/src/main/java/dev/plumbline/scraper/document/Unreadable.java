package dev.plumbline.scraper.document;

import java.io.Serial;

/** A file cannot be read; the message is a sentence for who uploaded it. */
public final class Unreadable extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    Unreadable(String sentence) {
        super(sentence);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
