package dev.plumbline.portal.reuse;

import java.time.Instant;
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
