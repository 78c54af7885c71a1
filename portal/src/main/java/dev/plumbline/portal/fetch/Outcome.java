package dev.plumbline.portal.fetch;

import java.util.Locale;

/** What came of asking for a page. */
public enum Outcome {
    FETCHED("Fetched"),
    DISALLOWED("Disallowed by robots.txt"),
    ROBOTS_AWAY("robots.txt could not be read"),
    REFUSED("Address refused"),
    DEAD("Dead"),
    TOO_LARGE("Too large"),
    NOT_A_PAGE("Not a page"),
    TOO_SLOW("Too slow"),
    TOO_MANY_REDIRECTS("Too many redirects"),
    NOT_A_PORTFOLIO("Not a site of one's own"),
    SWITCHED_OFF("Not allowed any more");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** As the database writes it: {@code not-a-page}. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Outcome of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
