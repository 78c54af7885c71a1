package dev.plumbline.portal.shortlist;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision that waits for a second person, or that was sent back.
 *
 * @param sentBackBy null while it waits
 */
public record Proposal(
        Decision decision,
        @Nullable String reason,
        UUID by,
        Instant at,
        @Nullable UUID sentBackBy,
        @Nullable String sentBackComment) {

    /** Whether nobody has said anything yet. */
    public boolean waits() {
        return sentBackBy == null;
    }
}
