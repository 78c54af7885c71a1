package dev.plumbline.scraper.claim;

/** What a profile links to. */
public enum LinkKind {
    PORTFOLIO,
    CODE,
    PROFESSIONAL,
    SOCIAL,
    MARKETPLACE,
    CONTACT,
    EMPLOYER,
    SCHOOL,
    OTHER
}
