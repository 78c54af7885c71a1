package dev.plumbline.portal.reuse;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.fingerprint.picture.Picture;
import java.time.Instant;
import java.util.UUID;

/**
 * A picture as it is kept.
 *
 * @param name the profile's, as shown
 * @param firstSeen when the team first captured it on this profile
 */
record StoredPicture(
        long id,
        UUID profile,
        UUID candidate,
        String name,
        String url,
        Picture picture,
        Evidence evidence,
        Instant firstSeen) {

    /** What the page says. */
    Claim.Avatar claim() {
        return new Claim.Avatar(evidence.quote(), url, evidence);
    }
}
