package dev.plumbline.portal.candidate;

import dev.plumbline.scraper.rule.Coverage;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The person being considered: one or more profiles.
 *
 * @param name as most of the profiles show it
 * @param coverage of the last analysis; null before the first
 */
public record Candidate(
        UUID id,
        String name,
        Instant firstSeen,
        Instant lastSeen,
        @Nullable Coverage coverage) {}
