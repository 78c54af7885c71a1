package dev.plumbline.scraper.rule;

import dev.plumbline.scraper.record.EmployerRecord;

/**
 * A row of this candidate, and one of another candidate or of a person outside that says the same thing.
 *
 * @param theirName the other person's name, as the team knows it
 */
public record SharedRecord(What what, EmployerRecord mine, EmployerRecord theirs, String theirName) {

    /** What both rows say. */
    public enum What {
        ADDRESS,
        DEVICE,
        FACTOR,
        PAYEE,
        ACCOUNT,
        SHIP_TO,
        HOST,
        MEETING,
        REFERENCE,
        REFERRER
    }
}
