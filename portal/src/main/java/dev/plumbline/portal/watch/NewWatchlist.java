package dev.plumbline.portal.watch;

import dev.plumbline.portal.base.Problem;
import java.time.Instant;

/** What every list must say: where it comes from, why the team watches it, and until when. */
public record NewWatchlist(String name, String source, String reason, boolean benign, Instant expiresAt) {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST = 500;

    /**
     * Checks it.
     *
     * @throws Problem 400 with what is missing
     */
    NewWatchlist checked(Instant now) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new Problem(400, "watchlist-name", "Give the list a name of at most 120 characters.");
        }
        if (source.isBlank() || source.length() > LONGEST || reason.isBlank() || reason.length() > LONGEST) {
            throw new Problem(400, "watchlist-source", "Say where the list comes from and why the team watches it.");
        }
        if (!expiresAt.isAfter(now)) {
            throw new Problem(400, "watchlist-expiry", "Say until when the list holds: a day that is still to come.");
        }
        return new NewWatchlist(name.strip(), source.strip(), reason.strip(), benign, expiresAt);
    }
}
