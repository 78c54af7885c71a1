package dev.plumbline.portal.finding.api;

import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.finding.DismissalReason;
import dev.plumbline.portal.finding.DismissalScope;
import dev.plumbline.portal.finding.DispositionState;
import dev.plumbline.portal.finding.NewDisposition;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An answer as the contract writes it. */
record DispositionBody(
        @Nullable String state,
        @Nullable String reason,
        @Nullable String scope,
        @Nullable Instant until,
        @Nullable String comment,
        @Nullable String shareableComment) {

    NewDisposition answer() {
        DispositionState meant = DispositionState.of(state == null ? "" : state)
                .orElseThrow(() ->
                        invalid("The state is open, claimed, confirmed, explained, dismissed, unsure or snoozed."));
        DismissalScope over = DismissalScope.of(scope == null || scope.isEmpty() ? "finding" : scope)
                .orElseThrow(() -> invalid("The scope is finding, pair, candidate-and-rule or text."));
        DismissalReason why = reason == null || reason.isEmpty()
                ? null
                : DismissalReason.of(reason).orElseThrow(() -> invalid("This is no reason of the list."));
        return new NewDisposition(meant, why, over, until, comment, shareableComment);
    }

    private static Problem invalid(String sentence) {
        return new Problem(400, "disposition-invalid", sentence);
    }
}
