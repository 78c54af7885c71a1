package dev.plumbline.portal.integration.api;

import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.integration.Delivery;
import dev.plumbline.portal.integration.HookEvent;
import dev.plumbline.portal.integration.Webhook;
import dev.plumbline.portal.integration.Webhooks;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Needs;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Addresses outside that are told of what happens, signed as Standard Webhooks says. */
@RestController
@RequestMapping("/api/v1/webhooks")
class WebhookController {
    private static final int SHOWN = 100;

    private final Webhooks webhooks;

    WebhookController(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    /**
     * A webhook to be made.
     *
     * @param events {@code finding.opened}, {@code disposition}, {@code shortlist.decided}, {@code retro-match.done}
     */
    record HookBody(@Nullable String url, @Nullable List<String> events) {}

    /** A webhook that was made; the secret is told this once. */
    record Made(UUID id, String secret) {}

    /** A webhook. */
    record HookAnswer(UUID id, String url, List<String> events, Instant at, boolean stopped) {
        static HookAnswer of(Webhook hook) {
            return new HookAnswer(
                    hook.id(),
                    hook.url(),
                    hook.events().stream().sorted().map(HookEvent::label).toList(),
                    hook.at(),
                    hook.stoppedAt() != null);
        }
    }

    /** What a webhook was told; state is {@code waiting}, {@code delivered} or {@code failed}. */
    record DeliveryAnswer(
            UUID id,
            String event,
            Instant at,
            String state,
            int attempts,
            @Nullable String answer,
            @Nullable Instant lastAt) {
        static DeliveryAnswer of(Delivery delivery) {
            return new DeliveryAnswer(
                    delivery.id(),
                    delivery.event(),
                    delivery.at(),
                    delivery.state().label(),
                    delivery.attempts(),
                    delivery.answer(),
                    delivery.lastAt());
        }
    }

    /** All webhooks, oldest first. */
    @GetMapping
    @Needs(Action.MANAGE_INTEGRATIONS)
    List<HookAnswer> all(Member member) {
        return webhooks.all(member).stream().map(HookAnswer::of).toList();
    }

    /** Makes one. */
    @PostMapping
    @Needs(Action.MANAGE_INTEGRATIONS)
    @ResponseStatus(HttpStatus.CREATED)
    Made make(Member member, @RequestBody HookBody body) {
        Set<HookEvent> events = EnumSet.noneOf(HookEvent.class);
        Objects.requireNonNullElse(body.events(), List.<String>of())
                .forEach(label -> events.add(HookEvent.of(label)
                        .orElseThrow(() -> new Problem(
                                400,
                                "webhook-events",
                                "events are finding.opened, disposition, shortlist.decided and retro-match.done."))));
        Webhooks.Made made = webhooks.make(member, Objects.requireNonNullElse(body.url(), ""), events);
        return new Made(made.id(), made.secret());
    }

    /** Removes one; what waits for it is not sent. */
    @DeleteMapping("/{id}")
    @Needs(Action.MANAGE_INTEGRATIONS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Member member, @PathVariable UUID id) {
        webhooks.remove(member, id);
    }

    /** What one was told, newest first. */
    @GetMapping("/{id}/deliveries")
    @Needs(Action.MANAGE_INTEGRATIONS)
    List<DeliveryAnswer> deliveries(Member member, @PathVariable UUID id) {
        if (webhooks.all(member).stream().noneMatch(hook -> hook.id().equals(id))) {
            throw Problem.notFound();
        }
        return webhooks.deliveries(member, id, SHOWN).stream()
                .map(DeliveryAnswer::of)
                .toList();
    }

    /** Tells something again, under the same id. */
    @PostMapping("/deliveries/{id}/replay")
    @Needs(Action.MANAGE_INTEGRATIONS)
    @ResponseStatus(HttpStatus.ACCEPTED)
    void replay(Member member, @PathVariable UUID id) {
        webhooks.replay(member, id);
    }
}
