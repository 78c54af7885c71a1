package dev.plumbline.portal.finding;

import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.rule.Finding;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A finding with what it rests on and what people answered.
 *
 * @param compared how it was compared, feature by feature
 * @param history all answers, newest first
 */
public record FindingDetail(
        FindingRow row, List<Said> evidence, List<Finding.Feature> compared, List<Disposition> history) {

    /** A quote, and whose capture holds it; null where it stands on no captured page. */
    public record Said(Evidence evidence, @Nullable UUID capturedBy) {}

    public FindingDetail {
        evidence = List.copyOf(evidence);
        compared = List.copyOf(compared);
        history = List.copyOf(history);
    }

    /** Who captured its pages. */
    public Set<UUID> capturedBy() {
        return evidence.stream().map(Said::capturedBy).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
