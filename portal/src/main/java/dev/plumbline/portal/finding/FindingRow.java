package dev.plumbline.portal.finding;

import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Severity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finding as lists show it.
 *
 * @param sites labels of the sites in its evidence, comma separated
 * @param answeredBy who gave the answer that stands
 * @param gone whether the pages as they are now no longer show it
 * @param alike the same for each finding that one rule made of the same words; null in a row that is no copy of any
 * @param waiting whether a dismissal waits for a second person; until then it does not count
 */
public record FindingRow(
        UUID id,
        UUID candidate,
        String candidateName,
        String rule,
        Severity severity,
        Confidence confidence,
        Family family,
        String headline,
        String message,
        String sites,
        Instant firstSeen,
        DispositionState state,
        @Nullable UUID answeredBy,
        boolean gone,
        boolean waiting,
        @Nullable String alike) {}
