package dev.plumbline.scraper.rule;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.fingerprint.Overlap;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The same text or contact under another identity of another candidate. */
public sealed interface Reuse {
    /** The claim on this candidate's page. */
    Claim mine();

    /** The same on the other identity's page. */
    Evidence theirs();

    /** The other identity's name, as shown there. */
    String theirName();

    /** When the team first captured it here, and there: who had it first, as far as the team saw. */
    Instant mineFirstSeen();

    Instant theirsFirstSeen();

    /** A passage. */
    record SharedPassage(
            Claim mine,
            Evidence theirs,
            String theirName,
            Instant mineFirstSeen,
            Instant theirsFirstSeen,
            String mineText,
            String theirsText,
            Overlap overlap)
            implements Reuse {}

    /** An e-mail address, phone number or wallet; contactClass is {@code agency}, {@code relay}, {@code disposable}, {@code free-mail} or null. */
    record SharedContact(
            Claim mine,
            Evidence theirs,
            String theirName,
            Instant mineFirstSeen,
            Instant theirsFirstSeen,
            @Nullable String contactClass)
            implements Reuse {}
}
