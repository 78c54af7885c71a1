package dev.plumbline.scraper.watch;

import java.util.Locale;

/** What is listed. Names of vessels, aircraft and what else is listed are read and not compared. */
public enum EntryKind {
    PERSON,
    ORGANISATION,
    VESSEL,
    AIRCRAFT,
    OTHER;

    /** Of the word that a list uses. */
    static EntryKind of(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "individual", "person", "people", "human", "natural person" -> PERSON;
            case "", "-0-", "entity", "organisation", "organization", "company", "legalentity", "publicbody", "group" ->
                ORGANISATION;
            case "vessel", "ship" -> VESSEL;
            case "aircraft", "airplane" -> AIRCRAFT;
            default -> OTHER;
        };
    }
}
