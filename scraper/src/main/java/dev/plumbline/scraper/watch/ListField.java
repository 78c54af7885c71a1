package dev.plumbline.scraper.watch;

import org.jspecify.annotations.Nullable;

/** What a column of a table holds. */
public enum ListField {
    NAME("name", null),
    ALIASES("other names, semicolons between", null),
    EMAIL("e-mail address", Matter.EMAIL),
    PHONE("phone number", Matter.PHONE),
    HANDLE("account name", Matter.HANDLE),
    DOMAIN("domain", Matter.DOMAIN),
    WALLET("wallet", Matter.WALLET),
    TEXT("text", Matter.TEXT),
    IP_RANGE("IP range", Matter.IP_RANGE),
    PICTURE("picture", Matter.PICTURE),
    KIND("person or organisation", null),
    ID("the list's own number", null),
    PROGRAMME("programme", null),
    REMARK("remark", null);

    private final String label;
    private final @Nullable Matter matter;

    ListField(String label, @Nullable Matter matter) {
        this.label = label;
        this.matter = matter;
    }

    /** As people say it. */
    public String label() {
        return label;
    }

    /** What its cells are compared by; null where they are not, or where it is a name. */
    @Nullable
    Matter matter() {
        return matter;
    }
}
