package dev.plumbline.portal.watch;

import dev.plumbline.scraper.watch.ListFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of a list.
 *
 * @param counts rows of the draft by state
 * @param wouldMatch candidates that the draft would match, of the first {@code wouldOf}; null until that is known
 * @param matched candidates compared since it was accepted, of {@code total}
 * @param hits of these, how many match
 */
public record WatchImport(
        UUID id,
        UUID list,
        ListFormat format,
        String fileName,
        UUID member,
        Instant at,
        WatchState state,
        @Nullable String failure,
        @Nullable Integer wouldMatch,
        @Nullable Integer wouldOf,
        @Nullable Instant acceptedAt,
        int matched,
        int total,
        int hits,
        @Nullable Instant doneAt,
        Map<DraftState, Integer> counts) {
    public WatchImport {
        counts = Map.copyOf(counts);
    }

    /** How many rows of the draft are in a state. */
    public int count(DraftState one) {
        return counts.getOrDefault(one, 0);
    }

    /** How long the comparing will still take at the pace so far; empty while too little is done to say. */
    public Optional<Duration> left(Instant now) {
        if (state != WatchState.MATCHING || acceptedAt == null || matched <= 0 || total <= matched) {
            return Optional.empty();
        }
        long millis = Duration.between(acceptedAt, now).toMillis();
        return Optional.of(Duration.ofMillis(millis * (total - matched) / matched));
    }
}
