package dev.plumbline.portal.finding;

import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.rule.Finding;
import java.util.List;
import java.util.UUID;

/**
 * A finding with what it rests on and what people answered.
 *
 * @param compared how it was compared, feature by feature
 * @param history all answers, newest first
 */
public record FindingDetail(
        FindingRow row, List<Said> evidence, List<Finding.Feature> compared, List<Disposition> history) {

    /** A quote, and whose capture holds it. */
    public record Said(Evidence evidence, UUID capturedBy) {}

    public FindingDetail {
        evidence = List.copyOf(evidence);
        compared = List.copyOf(compared);
        history = List.copyOf(history);
    }
}
