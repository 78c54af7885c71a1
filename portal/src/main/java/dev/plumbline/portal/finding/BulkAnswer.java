package dev.plumbline.portal.finding;

import java.util.List;
import java.util.UUID;

/**
 * What came of one answer to many findings.
 *
 * @param given the answers that were kept
 * @param waiting how many of them wait for a second person
 * @param refused the findings that kept their old answer, and why
 */
public record BulkAnswer(List<UUID> given, int waiting, List<Refused> refused) {

    /** One finding that was not answered. */
    public record Refused(UUID finding, String why) {}

    public BulkAnswer {
        given = List.copyOf(given);
        refused = List.copyOf(refused);
    }
}
