package dev.plumbline.portal.dossier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much of a dossier leaves. */
public enum Redaction {
    FULL("everything the team knows, for the team's own files"),
    WITHOUT_CONTACTS("e-mail addresses, phone numbers, wallets and messenger links withheld"),
    SHAREABLE(
            "contacts, names of colleagues, internal words and other people's pages withheld: for the client or the candidate");

    private final String explained;

    Redaction(String explained) {
        this.explained = explained;
    }

    /** What it leaves out. */
    public String explained() {
        return explained;
    }

    /** As the HTTP contract writes it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The level of a label; empty for a word that is none. */
    public static Optional<Redaction> of(String label) {
        return Arrays.stream(values())
                .filter(level -> level.label().equals(label))
                .findFirst();
    }

    boolean hidesContacts() {
        return this != FULL;
    }

    boolean hidesPeople() {
        return this == SHAREABLE;
    }
}
