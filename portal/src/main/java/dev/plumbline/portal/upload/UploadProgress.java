package dev.plumbline.portal.upload;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far saved pages that were uploaded together have come.
 *
 * @param firstName of the first file: hostile
 * @param filesDone files that were read to their end, or stopped
 * @param items how many things the files held, as far as they were read, by what came of them
 */
public record UploadProgress(
        UUID id,
        UUID member,
        Instant at,
        @Nullable Instant stoppedAt,
        String firstName,
        int files,
        int filesDone,
        Map<ItemState, Integer> items) {
    /** Things done before a time is estimated from them. */
    private static final int ENOUGH = 5;

    public UploadProgress {
        items = Map.copyOf(items);
    }

    /** How many came to this. */
    public int count(ItemState state) {
        return items.getOrDefault(state, 0);
    }

    /** Things found so far, and each file that was not read yet as one. */
    public int total() {
        return items.values().stream().mapToInt(Integer::intValue).sum() + files - filesDone;
    }

    /** Things that nothing more is to be done for. */
    public int done() {
        return total() - count(ItemState.WAITING) - (files - filesDone);
    }

    /** Whether nothing is left to do. */
    public boolean finished() {
        return done() == total();
    }

    /** How long the rest will take at the pace so far; empty while too little is done to say. */
    public Optional<Duration> left(Instant now) {
        if (finished() || done() < ENOUGH) {
            return Optional.empty();
        }
        return Optional.of(
                Duration.between(at, now).multipliedBy(total() - done()).dividedBy(done()));
    }
}
