package dev.plumbline.portal.interview;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim that somebody verifies.
 *
 * @param member who opened it
 * @param end null as long as it is open
 */
public record Verification(
        UUID id,
        UUID candidate,
        NewVerification what,
        UUID member,
        Instant at,
        @Nullable End end) {

    /** What came of it, and who says so. */
    public record End(VerificationOutcome outcome, @Nullable String note, UUID member, Instant at) {}
}
