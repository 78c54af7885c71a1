package dev.plumbline.scraper.compare;

/** What a comparator says of two claims. */
public enum Agreement {
    AGREE,
    COMPATIBLE,
    DIFFER,
    CANNOT_TELL
}
