package dev.plumbline.scraper.watch;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry on a list of a team.
 *
 * @param listName as the team calls the list
 * @param source where the list comes from
 * @param benign whether what it names is known to be harmless, and silences what other lists say of the same
 * @param until from when on it is not compared any more
 */
public record Watched(
        UUID list,
        String listName,
        String source,
        boolean benign,
        ListEntry entry,
        @Nullable Instant until) {

    boolean isOver(Instant asOf) {
        return (until != null && !until.isAfter(asOf))
                || (entry.until() != null && !entry.until().isAfter(asOf));
    }
}
