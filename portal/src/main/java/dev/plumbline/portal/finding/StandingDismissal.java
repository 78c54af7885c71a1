package dev.plumbline.portal.finding;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dismissal that covers more than the finding it was given to.
 *
 * @param answer what was said of the finding, by whom, until when
 * @param undoneBy who took it back
 * @param covered the other findings that it answers
 */
public record StandingDismissal(
        DismissalScope scope,
        UUID finding,
        String headline,
        String rule,
        UUID candidate,
        String candidateName,
        Disposition answer,
        @Nullable UUID undoneBy,
        int covered) {

    /** Whether it counts, or why not. */
    public enum State {
        STANDS,
        WAITS,
        SENT_BACK,
        ENDED,
        TAKEN_BACK;
    }

    /** Where it stands at a time. */
    public State state(Instant now) {
        SignOff said = answer.signOff();
        Instant until = answer.until();
        if (answer.undoneAt() != null) {
            return State.TAKEN_BACK;
        }
        if (said != null && said.state() != SignOff.State.APPROVED) {
            return said.waits() ? State.WAITS : State.SENT_BACK;
        }
        return until != null && !until.isAfter(now) ? State.ENDED : State.STANDS;
    }
}
