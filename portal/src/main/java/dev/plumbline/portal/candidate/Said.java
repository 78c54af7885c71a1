package dev.plumbline.portal.candidate;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Reading;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Tells whether two versions of a page say the same, whatever else changed on it. */
final class Said {
    private Said() {}

    /** SHA-256 of the page's address and of the kind and words of each claim, in page order. */
    static byte[] hash(Reading reading) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, reading.url().canonical());
            add(digest, reading.kind().name());
            for (Claim claim : reading.claims()) {
                add(digest, claim.kind());
                add(digest, claim.text());
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void add(MessageDigest digest, String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
