package dev.plumbline.portal.reuse;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a team's fingerprints were made anew after a release that cuts texts otherwise.
 *
 * @param release the {@code Shingles.RELEASE} that they are made for
 * @param done passages whose fingerprints were written
 * @param total passages there were at the beginning
 * @param removed old fingerprints that were removed
 * @param endedAt null while it goes on
 */
public record Remake(
        int release,
        Phase phase,
        long done,
        long total,
        long removed,
        Instant startedAt,
        @Nullable Instant endedAt) {

    /** How long the writing will take at the pace so far; empty while nothing is written, and once all is. */
    public Optional<Duration> left(Instant now) {
        if (phase != Phase.WRITING || done <= 0 || done >= total) {
            return Optional.empty();
        }
        return Optional.of(
                Duration.between(startedAt, now).multipliedBy(total - done).dividedBy(done));
    }

    /** What is being done; each phase is whole before the next begins. */
    public enum Phase {
        /** In how many passages each shingle stands is counted. */
        COUNTING,
        /** New fingerprints are written beside the old ones. */
        WRITING,
        /** Old fingerprints are removed. */
        SWEEPING,
        /** Nothing more is done. */
        DONE
    }
}
