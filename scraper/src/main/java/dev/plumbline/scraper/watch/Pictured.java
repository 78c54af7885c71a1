package dev.plumbline.scraper.watch;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.fingerprint.picture.Picture;

/**
 * A picture of a profile.
 *
 * @param claim what the page says of it
 */
public record Pictured(Claim.Avatar claim, Picture picture) {
    Evidence evidence() {
        return claim.evidence();
    }
}
