package dev.plumbline.portal.reuse;

import dev.plumbline.scraper.claim.Evidence;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A passage as it is kept.
 *
 * @param own the person's own names and employers
 * @param firstSeen when the team first captured this text on this profile
 */
record StoredPassage(
        long id,
        UUID profile,
        UUID candidate,
        String name,
        String text,
        List<String> own,
        Evidence evidence,
        Instant firstSeen) {}
