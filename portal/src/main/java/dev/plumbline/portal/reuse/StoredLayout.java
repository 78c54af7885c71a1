package dev.plumbline.portal.reuse;

import dev.plumbline.scraper.claim.Claim;
import java.time.Instant;
import java.util.UUID;

/**
 * A layout as it is kept.
 *
 * @param page the page's canonical address
 * @param firstSeen when the team first captured this page
 */
record StoredLayout(
        long id, UUID profile, UUID candidate, String name, String page, Claim.Layout layout, Instant firstSeen) {}
