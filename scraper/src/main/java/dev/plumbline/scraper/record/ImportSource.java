package dev.plumbline.scraper.record;

import java.time.Instant;
import java.util.UUID;

/**
 * Which import rows belong to.
 *
 * @param label as people say it: {@code Okta System Log}
 * @param ranges the team's ranges of addresses, for rows that do not tell their network or country themselves
 */
public record ImportSource(UUID importId, Instant importedAt, String label, RangeTable ranges) {}
