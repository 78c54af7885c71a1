package dev.plumbline.portal.privacy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a person goes, and how far that has come.
 *
 * @param candidate names nobody once it is done
 * @param askedBy null where the team's periods asked
 * @param sha256 of the certificate, lower-case hex; null until it is done
 */
public record Erasure(
        UUID id,
        UUID candidate,
        ErasureReason reason,
        @Nullable UUID askedBy,
        Instant askedAt,
        @Nullable UUID confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable Instant withdrawnAt,
        @Nullable Instant doneAt,
        @Nullable String sha256) {

    /** How far it has come. */
    public enum State {
        ASKED,
        CONFIRMED,
        WITHDRAWN,
        DONE
    }

    /** Whether this member asked for it. */
    public boolean isAskedBy(UUID member) {
        return member.equals(askedBy);
    }

    /** How far it has come. */
    public State state() {
        if (doneAt != null) {
            return State.DONE;
        }
        if (withdrawnAt != null) {
            return State.WITHDRAWN;
        }
        return confirmedAt == null ? State.ASKED : State.CONFIRMED;
    }
}
