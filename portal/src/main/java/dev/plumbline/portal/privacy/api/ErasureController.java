package dev.plumbline.portal.privacy.api;

import dev.plumbline.portal.privacy.Erasure;
import dev.plumbline.portal.privacy.ErasureReason;
import dev.plumbline.portal.privacy.Erasures;
import dev.plumbline.portal.privacy.Held;
import dev.plumbline.portal.privacy.Impact;
import dev.plumbline.portal.privacy.PersonCopies;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Needs;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Erasing a person: one admin asks, another one confirms. */
@RestController
@RequestMapping("/api/v1")
class ErasureController {
    private final Erasures erasures;
    private final PersonCopies copies;

    ErasureController(Erasures erasures, PersonCopies copies) {
        this.erasures = erasures;
        this.copies = copies;
    }

    /** Why: asked-for, not-needed or by-mistake. */
    record ErasureBody(@Nullable String reason) {}

    /** How far it has come; the state is asked, confirmed, withdrawn or done. */
    record ErasureAnswer(
            UUID id,
            UUID candidate,
            String state,
            String reason,
            Instant askedAt,
            @Nullable Instant confirmedAt,
            @Nullable Instant doneAt,
            @Nullable String sha256) {
        static ErasureAnswer of(Erasure erasure) {
            return new ErasureAnswer(
                    erasure.id(),
                    erasure.candidate(),
                    erasure.state().name().toLowerCase(Locale.ROOT),
                    erasure.reason().label(),
                    erasure.askedAt(),
                    erasure.confirmedAt(),
                    erasure.doneAt(),
                    erasure.sha256());
        }
    }

    /** How much of each kind erasing a candidate would reach now. */
    @GetMapping("/candidates/{id}/erasure-impact")
    @Needs(Action.MANAGE_PRIVACY)
    Map<String, Long> impact(Member member, @PathVariable UUID id) {
        Impact impact = erasures.preview(member, id);
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Held held : Held.values()) {
            counts.put(held.label(), impact.of(held));
        }
        return counts;
    }

    /** A copy of all that is held of a candidate, to be given to them. */
    @GetMapping(path = "/candidates/{id}/copy", produces = MediaType.APPLICATION_JSON_VALUE)
    @Needs(Action.MANAGE_PRIVACY)
    String copy(Member member, @PathVariable UUID id) {
        return copies.json(member, id);
    }

    /** Asks for it; the same again is the same erasure. */
    @PostMapping("/candidates/{id}/erasures")
    @Needs(Action.MANAGE_PRIVACY)
    @ResponseStatus(HttpStatus.ACCEPTED)
    ErasureAnswer ask(Member member, @PathVariable UUID id, @RequestBody ErasureBody body) {
        return ErasureAnswer.of(
                erasures.ask(member, id, ErasureReason.given(Objects.requireNonNullElse(body.reason(), "asked-for"))));
    }

    /** How far it has come. */
    @GetMapping("/erasures/{id}")
    @Needs(Action.SEE_AUDIT)
    ErasureAnswer get(Member member, @PathVariable UUID id) {
        return ErasureAnswer.of(erasures.find(member, id).orElseThrow(dev.plumbline.portal.base.Problem::notFound));
    }

    /** Confirms what another admin asked for. */
    @PostMapping("/erasures/{id}/confirm")
    @Needs(Action.MANAGE_PRIVACY)
    @ResponseStatus(HttpStatus.ACCEPTED)
    ErasureAnswer confirm(Member member, @PathVariable UUID id) {
        return ErasureAnswer.of(erasures.confirm(member, id));
    }

    /** Takes back or refuses what is not confirmed. */
    @PostMapping("/erasures/{id}/withdraw")
    @Needs(Action.MANAGE_PRIVACY)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Member member, @PathVariable UUID id) {
        erasures.withdraw(member, id);
    }

    /** The certificate once it is done: counts, who and when, and its hash; nothing of whom. */
    @GetMapping(path = "/erasures/{id}/certificate", produces = MediaType.APPLICATION_JSON_VALUE)
    @Needs(Action.SEE_AUDIT)
    String certificate(Member member, @PathVariable UUID id) {
        return erasures.certificate(member, id);
    }
}
