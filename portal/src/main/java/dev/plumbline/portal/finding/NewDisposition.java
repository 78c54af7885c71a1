package dev.plumbline.portal.finding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer to be given.
 *
 * @param reason for a dismissal
 * @param scope wider than the finding for a dismissal only
 * @param until for a snoozed finding; for a dismissal that does not count for ever
 * @param comment for the team
 * @param shareableComment for the candidate
 */
public record NewDisposition(
        DispositionState state,
        @Nullable DismissalReason reason,
        DismissalScope scope,
        @Nullable Instant until,
        @Nullable String comment,
        @Nullable String shareableComment) {

    /** An answer to one finding. */
    public NewDisposition(
            DispositionState state,
            @Nullable DismissalReason reason,
            @Nullable Instant until,
            @Nullable String comment,
            @Nullable String shareableComment) {
        this(state, reason, DismissalScope.FINDING, until, comment, shareableComment);
    }

    /** A state that needs nothing else. */
    public static NewDisposition of(DispositionState state) {
        return new NewDisposition(state, null, null, null, null);
    }

    /** A dismissal; {@link DismissalReason#OTHER} needs a comment. */
    public static NewDisposition dismissed(DismissalReason reason, @Nullable String comment) {
        return new NewDisposition(DispositionState.DISMISSED, reason, null, comment, null);
    }

    /** To be looked at again at that time. */
    public static NewDisposition snoozed(Instant until) {
        return new NewDisposition(DispositionState.SNOOZED, null, until, null, null);
    }

    /** The same with a scope. */
    public NewDisposition over(DismissalScope wider) {
        return new NewDisposition(state, reason, wider, until, comment, shareableComment);
    }

    /** The same with an end. */
    public NewDisposition until(Instant end) {
        return new NewDisposition(state, reason, scope, end, comment, shareableComment);
    }
}
