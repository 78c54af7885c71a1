package dev.plumbline.scraper.watch;

/** How a list is written. */
public enum ListFormat {
    OFAC_CSV("OFAC SDN, CSV"),
    OFAC_XML("OFAC SDN, XML"),
    UN_XML("UN consolidated list, XML"),
    OPEN_SANCTIONS_CSV("OpenSanctions targets, CSV"),
    FOLLOW_THE_MONEY("OpenSanctions entities, FollowTheMoney"),
    STIX("STIX 2.1 bundle"),
    MISP("MISP event"),
    TABLE("Table, CSV"),
    PLAIN("Plain list, one a line"),
    PICTURES("Pictures");

    private final String label;

    ListFormat(String label) {
        this.label = label;
    }

    /** As people say it. */
    public String label() {
        return label;
    }
}
