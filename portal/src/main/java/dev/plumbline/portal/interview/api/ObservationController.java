package dev.plumbline.portal.interview.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.plumbline.portal.interview.KeptObservation;
import dev.plumbline.portal.interview.NewObservation;
import dev.plumbline.portal.interview.Observations;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Needs;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Keeps what somebody saw, and takes that back. */
@RestController
class ObservationController {
    private final Observations observations;

    ObservationController(Observations observations) {
        this.observations = observations;
    }

    /**
     * What somebody saw.
     *
     * @param topic what was asked: {@code camera}
     * @param choice what was picked under it: {@code stayed-off}
     * @param times how often, 1 to 1,000; 1 where it is left out
     * @param at when it was seen; now where it is left out
     * @param secondObserver the id of another member who saw it too
     * @param accommodation whether an accommodation was agreed on that explains it
     * @param note what was said and done, at most 2,000 characters; words about origin, looks or speech are refused
     */
    record Seen(
            @JsonProperty(required = true) @Nullable String topic,
            @JsonProperty(required = true) @Nullable String choice,
            @Nullable Integer times,
            @Nullable Instant at,
            @Nullable UUID secondObserver,
            @Nullable Boolean accommodation,
            @Nullable String note) {
        NewObservation observation() {
            return new NewObservation(
                    Objects.requireNonNullElse(topic, ""),
                    Objects.requireNonNullElse(choice, ""),
                    Objects.requireNonNullElse(times, 1),
                    at,
                    secondObserver,
                    Objects.requireNonNullElse(accommodation, false),
                    note);
        }
    }

    /** The observation as it was kept. */
    record Kept(UUID id, UUID candidate, String topic, String choice, int times, Instant at, Instant notedAt) {
        static Kept of(KeptObservation seen) {
            return new Kept(
                    seen.id(), seen.candidate(), seen.topic(), seen.choice(), seen.times(), seen.at(), seen.notedAt());
        }
    }

    /** Nothing but that it is done. */
    record Undone(UUID id) {}

    @PostMapping("/api/v1/candidates/{id}/observations")
    @ResponseStatus(HttpStatus.CREATED)
    @Needs(Action.TRIAGE)
    Kept add(Member member, @PathVariable UUID id, @RequestBody Seen seen) {
        return Kept.of(observations.add(member, id, seen.observation()));
    }

    @PostMapping("/api/v1/observations/{id}/undo")
    @Needs(Action.TRIAGE)
    Undone undo(Member member, @PathVariable UUID id) {
        observations.undo(member, id);
        return new Undone(id);
    }
}
