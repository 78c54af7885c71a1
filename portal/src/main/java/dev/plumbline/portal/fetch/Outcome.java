package dev.plumbline.portal.fetch;

import java.util.Locale;

/** What came of asking for a page. */
public enum Outcome {
    FETCHED,
    DISALLOWED,
    ROBOTS_AWAY,
    REFUSED,
    DEAD,
    TOO_LARGE,
    NOT_A_PAGE,
    TOO_SLOW,
    TOO_MANY_REDIRECTS,
    NOT_A_PORTFOLIO,
    SWITCHED_OFF;

    /** As the database writes it: {@code not-a-page}. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Outcome of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
