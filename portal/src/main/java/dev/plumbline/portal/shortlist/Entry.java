package dev.plumbline.portal.shortlist;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One candidate on a shortlist: who put it there, and what was decided.
 *
 * @param signedBy the second person who signed the decision
 * @param proposal a decision that does not hold yet
 */
public record Entry(
        UUID shortlist,
        UUID candidate,
        String candidateName,
        String note,
        UUID addedBy,
        Instant addedAt,
        Decision decision,
        @Nullable String reason,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        @Nullable UUID signedBy,
        @Nullable Proposal proposal) {}
