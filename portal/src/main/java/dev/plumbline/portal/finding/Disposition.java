package dev.plumbline.portal.finding;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's answer to a finding: a fact that no analysis touches.
 *
 * @param reason the label of a {@link DismissalReason}, where the finding was dismissed
 * @param scope what a dismissal counts for
 * @param givenWith the finding at which the standing dismissal was given that answers this one; null for an answer to this finding
 * @param until when a snoozed or dismissed finding comes back
 * @param comment for the team
 * @param shareableComment for the candidate
 * @param signOff what a second person said; null where none was asked for
 * @param undoneAt when the person took it back, within {@link Dispositions#UNDO}
 */
public record Disposition(
        UUID id,
        DispositionState state,
        @Nullable String reason,
        DismissalScope scope,
        @Nullable UUID givenWith,
        @Nullable Instant until,
        @Nullable String comment,
        @Nullable String shareableComment,
        UUID member,
        Instant at,
        @Nullable Instant undoneAt,
        @Nullable SignOff signOff) {}
