package dev.plumbline.scraper.capture;

/** What a page is. Only the first three carry claims about a candidate; "not a profile" is a result. */
public enum PageKind {
    PROFILE,
    PORTFOLIO,
    REPOSITORY,
    ARTICLE,
    COMPANY,
    LIST,
    LOGIN_WALL,
    REMOVED,
    UNKNOWN;

    /** Whether claims on such a page are about a candidate. */
    public boolean aboutCandidate() {
        return this == PROFILE || this == PORTFOLIO || this == REPOSITORY;
    }
}
