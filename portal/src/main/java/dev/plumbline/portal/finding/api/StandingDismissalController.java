package dev.plumbline.portal.finding.api;

import dev.plumbline.portal.finding.StandingDismissal;
import dev.plumbline.portal.finding.StandingDismissals;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Needs;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Dismissals that cover more than one finding. */
@RestController
class StandingDismissalController {
    private final StandingDismissals standing;
    private final Clock clock;

    StandingDismissalController(StandingDismissals standing, Clock clock) {
        this.standing = standing;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param id of the answer that gave it
     * @param state {@code stands, waits, sent-back, ended} or {@code taken-back}
     * @param covered the other findings that it answers
     */
    record Standing(
            UUID id,
            String scope,
            String state,
            UUID finding,
            UUID candidate,
            String rule,
            @Nullable String reason,
            @Nullable String comment,
            @Nullable String shareableComment,
            @Nullable Instant until,
            Instant at,
            int covered) {}

    @GetMapping("/api/v1/standing-dismissals")
    @Needs(Action.READ)
    List<Standing> all(Member member) {
        Instant now = clock.instant();
        return standing.all(member).stream().map(each -> written(each, now)).toList();
    }

    @DeleteMapping("/api/v1/standing-dismissals/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs(Action.TRIAGE)
    void takeBack(Member member, @PathVariable UUID id) {
        standing.takeBack(member, id);
    }

    private static Standing written(StandingDismissal each, Instant now) {
        return new Standing(
                each.answer().id(),
                each.scope().label(),
                each.state(now).name().toLowerCase(Locale.ROOT).replace('_', '-'),
                each.finding(),
                each.candidate(),
                each.rule(),
                each.answer().reason(),
                each.answer().comment(),
                each.answer().shareableComment(),
                each.answer().until(),
                each.answer().at(),
                each.covered());
    }
}
