package dev.plumbline.scraper.claim;

/** From which part of a page a claim was read, in the order of trust. */
public enum Origin {
    STRUCTURED,
    META,
    MARKUP,
    LABEL,
    URL,
    STYLE,
    TEXT
}
