package dev.plumbline.portal.record;

import dev.plumbline.scraper.record.RecordKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of the employer's own systems that a member brought.
 *
 * @param source as people say it: {@code Okta System Log}
 * @param done things of the file that nothing more is to be done for
 * @param total things that the file holds; 0 until that is known
 * @param kept rows that can be looked up
 * @param refused rows that could not be read
 * @param failure why it was not read to its end
 */
public record RecordImport(
        UUID id,
        RecordKind kind,
        String source,
        String fileName,
        int bytes,
        UUID member,
        Instant at,
        int done,
        int total,
        int kept,
        int refused,
        @Nullable Instant doneAt,
        @Nullable String failure,
        @Nullable Instant undoneAt,
        @Nullable UUID undoneBy) {

    /** How far it has come. */
    public ImportState state() {
        if (undoneAt != null) {
            return ImportState.UNDONE;
        }
        if (doneAt == null) {
            return ImportState.RUNNING;
        }
        return failure == null ? ImportState.DONE : ImportState.FAILED;
    }

    /** How long the rest will take at the pace so far; empty while too little is done to say. */
    public Optional<Duration> left(Instant now) {
        if (state() != ImportState.RUNNING || done <= 0 || total <= done) {
            return Optional.empty();
        }
        long millis = Duration.between(at, now).toMillis();
        return Optional.of(Duration.ofMillis(millis * (total - done) / done));
    }
}
