package dev.plumbline.portal.review.api;

import dev.plumbline.scraper.claim.Evidence;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finding of a candidate that still holds, with its evidence and the answer that holds.
 *
 * @param state {@code open} where nobody answered
 */
record PageFinding(
        UUID id,
        String rule,
        String family,
        String severity,
        String confidence,
        String headline,
        String message,
        Instant firstSeen,
        String state,
        @Nullable String reason,
        @Nullable UUID answeredBy,
        @Nullable Instant answeredAt,
        List<Evidence> evidence) {}
