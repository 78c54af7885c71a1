package dev.plumbline.portal.record;

import java.util.Arrays;
import java.util.Locale;

/** A table that a team keeps. */
public enum TeamListKind {
    APPROVED_TOOL("Programs that are company practice, one a line: anydesk"),
    OWN_NETWORK("Ranges and network numbers, one a line: 192.0.2.0/24 or AS64496"),
    LISTED_NETWORK("Ranges and network numbers, one a line: 203.0.113.0/24 or AS64511"),
    PUBLIC_ADDRESS("Addresses of forwarders and public buildings, one a line, as written on a parcel"),
    FIRST_RELEASE("What began when, one a line: exampledb, 2016-02-15"),
    RANGE("A CSV with a heading: cidr,asn,name,country,hosting,proxy");

    private final String form;

    TeamListKind(String form) {
        this.form = form;
    }

    /** How a line is written. */
    public String form() {
        return form;
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
