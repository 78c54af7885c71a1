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
    OTHER;

    /** Whether such a link says where else the person is. */
    public boolean isOwn() {
        return switch (this) {
            case PORTFOLIO, CODE, PROFESSIONAL, SOCIAL, MARKETPLACE -> true;
            case CONTACT, EMPLOYER, SCHOOL, OTHER -> false;
        };
    }
}
