package dev.plumbline.portal.record;

import java.util.Arrays;
import java.util.Locale;

/** A table that a team keeps. */
public enum TeamListKind {
    APPROVED_TOOL(
            "Approved tools",
            "Programs that are company practice, one a line: anydesk",
            "The inventory rules ask nobody about them."),
    OWN_NETWORK(
            "Own networks",
            "Ranges and network numbers, one a line: 192.0.2.0/24 or AS64496",
            "Two people at one of them are in the office, or on the company's VPN."),
    LISTED_NETWORK(
            "Listed networks",
            "Ranges and network numbers, one a line: 203.0.113.0/24 or AS64511",
            "A sign-in from one of them is shown."),
    PUBLIC_ADDRESS(
            "Public addresses",
            "Addresses of forwarders and public buildings, one a line, as written on a parcel",
            "A parcel sent to one of them is shown."),
    FIRST_RELEASE(
            "First releases",
            "What began when, one a line: exampledb, 2016-02-15",
            "Years of experience with it are compared with that day."),
    RANGE(
            "Ranges of addresses",
            "A CSV with a heading: cidr,asn,name,country,hosting,proxy",
            "Tells the network and the country of addresses in rows that do not tell them; nothing is looked up elsewhere."
                    + " It counts for imports from then on.");

    private final String words;
    private final String form;
    private final String effect;

    TeamListKind(String words, String form, String effect) {
        this.words = words;
        this.form = form;
        this.effect = effect;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** How a line is written. */
    public String form() {
        return form;
    }

    /** What it does. */
    public String effect() {
        return effect;
    }

    /** As the database writes it. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static TeamListKind of(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(label));
    }
}
