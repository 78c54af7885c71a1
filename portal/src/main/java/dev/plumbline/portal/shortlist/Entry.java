package dev.plumbline.portal.shortlist;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One candidate on a shortlist: who put it there, and what was decided. */
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
        @Nullable Instant decidedAt) {}
