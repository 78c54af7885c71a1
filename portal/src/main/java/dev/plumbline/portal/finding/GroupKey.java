package dev.plumbline.portal.finding;

import java.util.UUID;

/**
 * One group of findings.
 *
 * @param value a candidate's id, a rule's id, or what {@link FindingRow#alike} says
 */
public record GroupKey(Grouping by, String value) {
    public GroupKey {
        if (by == Grouping.CANDIDATE) {
            UUID.fromString(value);
        }
    }
}
