package dev.plumbline.portal.finding;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a second person said to an answer; an answer that waits or was sent back does not count.
 *
 * @param by null while it waits
 */
public record SignOff(
        State state,
        @Nullable UUID by,
        @Nullable Instant at,
        @Nullable String comment) {

    /** Where it stands. */
    public enum State {
        WAITING,
        APPROVED,
        SENT_BACK;

        /** As the database writes it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<State> of(@Nullable String label) {
            return Arrays.stream(values())
                    .filter(state -> state.label().equals(label))
                    .findFirst();
        }
    }

    /** Whether nobody has said anything yet. */
    public boolean waits() {
        return state == State.WAITING;
    }
}
