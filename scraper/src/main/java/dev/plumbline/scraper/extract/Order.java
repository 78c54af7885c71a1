package dev.plumbline.scraper.extract;

/** In which order an entry of a career names what and where. */
public enum Order {
    /** Unknown: the words must tell, or nothing is told. */
    BY_WORDS,
    /** The title or degree stands first. */
    WHAT_FIRST,
    /** The organisation or school stands first. */
    PLACE_FIRST
}
