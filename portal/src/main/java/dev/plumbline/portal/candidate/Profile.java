package dev.plumbline.portal.candidate;

import dev.plumbline.scraper.capture.AccountKey;
import java.time.Instant;
import java.util.UUID;

/**
 * One account of a candidate on one site.
 *
 * @param name as the newest page shows it; the account's name where none does
 */
public record Profile(
        UUID id,
        AccountKey account,
        String siteLabel,
        String url,
        String name,
        UUID candidate,
        Instant firstSeen,
        Instant lastSeen) {}
