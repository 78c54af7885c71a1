package dev.plumbline.scraper.compare;

/** What a comparator says of two claims, the most agreeing first. */
public enum Agreement {
    AGREE,
    COMPATIBLE,
    DIFFER,
    CANNOT_TELL
}
