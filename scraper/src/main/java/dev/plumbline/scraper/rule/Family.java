package dev.plumbline.scraper.rule;

/** Findings count together only when they come from different families. */
public enum Family {
    TEXT,
    LAYOUT,
    CONTACT,
    PICTURE,
    CODE,
    TIMELINE,
    PLACE,
    INTERVIEW,
    SIGN_IN,
    PAYMENT,
    SHIPPING,
    DOCUMENT,
    LIST
}
