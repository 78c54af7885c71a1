package dev.plumbline.portal.watch;

import java.time.Instant;
import java.util.UUID;

/**
 * A list of a team.
 *
 * @param benign whether what it names is known to be harmless
 * @param entries how many it has
 * @param hits candidates that match one of them, as last compared
 * @param answered of these, those of which somebody has said whether the match counts
 * @param dismissed of these, those whose match does not
 */
public record Watchlist(
        UUID id,
        String name,
        String source,
        String reason,
        boolean benign,
        Instant expiresAt,
        UUID owner,
        Instant at,
        int entries,
        int hits,
        int answered,
        int dismissed) {

    /** Whether it is not compared any more. */
    public boolean isOver(Instant now) {
        return !expiresAt.isAfter(now);
    }
}
