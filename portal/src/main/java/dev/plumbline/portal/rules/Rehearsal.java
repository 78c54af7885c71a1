package dev.plumbline.portal.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A setting that is tried out on what the team captured lately, before it holds.
 *
 * @param was how the rule was asked when it began
 * @param setting how it would be asked
 * @param since candidates seen since then are asked
 * @param done candidates asked, of {@code total}
 * @param more findings that people would see and did not
 * @param fewer findings that people saw and would not
 */
public record Rehearsal(
        UUID id,
        RuleSetting was,
        RuleSetting setting,
        UUID member,
        Instant at,
        RehearsalState state,
        Instant since,
        int done,
        int total,
        int more,
        int fewer) {
    /** The rule that is tried. */
    public String rule() {
        return setting.rule();
    }

    /** Whether candidates are still to be asked. */
    public boolean open() {
        return state == RehearsalState.RUNNING || state == RehearsalState.PAUSED;
    }

    /** How long it will still take at the pace so far; empty while too little is done to say. */
    Optional<Duration> left(Instant now) {
        if (state != RehearsalState.RUNNING || done <= 0 || total <= done) {
            return Optional.empty();
        }
        return Optional.of(Duration.between(at, now).multipliedBy(total - done).dividedBy(done));
    }
}
