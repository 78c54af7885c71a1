package dev.plumbline.portal.finding.api;

import dev.plumbline.portal.finding.Disposition;
import dev.plumbline.portal.finding.Dispositions;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Needs;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Answers to findings, from the panel. */
@RestController
class DispositionController {
    private final Dispositions dispositions;

    DispositionController(Dispositions dispositions) {
        this.dispositions = dispositions;
    }

    /**
     * The answer as it was kept.
     *
     * @param waits whether it counts only once a second person has signed it
     */
    record Kept(
            UUID id,
            UUID finding,
            String state,
            @Nullable String reason,
            String scope,
            boolean waits,
            @Nullable Instant until,
            Instant at) {}

    @PostMapping("/api/v1/findings/{id}/dispositions")
    @ResponseStatus(HttpStatus.CREATED)
    @Needs(Action.TRIAGE)
    Kept add(Member member, @PathVariable UUID id, @RequestBody DispositionBody body) {
        Disposition kept = dispositions.answer(member, id, body.answer());
        return new Kept(
                kept.id(),
                id,
                kept.state().label(),
                kept.reason(),
                kept.scope().label(),
                kept.signOff() != null,
                kept.until(),
                kept.at());
    }
}
