package dev.plumbline.portal.integration;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.fetch.Posts;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** One attempt to tell an address outside; no transaction is open while it answers. */
@Component
class HookDelivery {
    /** With waits that double from five seconds, the last attempt comes after about three hours. */
    private static final int ATTEMPTS = 12;

    private static final Duration DEADLINE = Duration.ofSeconds(15);
    private static final int GONE = 410;

    @SuppressWarnings("ArrayRecordComponent") // never compared, only carried
    private record Ready(Delivery delivery, byte[] secret, String url) {}

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final Posts posts;
    private final TenantTransaction transactions;
    private final Clock clock;
    private final Duration first;

    HookDelivery(
            WebhookRepository webhooks,
            DeliveryRepository deliveries,
            Posts posts,
            TenantTransaction transactions,
            Clock clock,
            @Value("${plumbline.webhooks.first-wait:5s}") Duration first) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.posts = posts;
        this.transactions = transactions;
        this.clock = clock;
        this.first = first;
    }

    /** How long to wait for the next attempt; empty where there is none. */
    Optional<Duration> run(int team, UUID id) {
        Optional<Ready> ready = transactions.call(team, () -> ready(team, id));
        if (ready.isEmpty()) {
            return Optional.empty();
        }
        Delivery delivery = ready.get().delivery();
        Posts.Answer answer = posts.send(
                ready.get().url(),
                delivery.body().getBytes(UTF_8),
                HookSignature.headers(ready.get().secret(), id, clock.instant(), delivery.body()),
                DEADLINE);
        boolean told = answer.status() / 100 == 2;
        boolean last = answer.status() == GONE || delivery.attempts() >= ATTEMPTS;
        transactions.run(team, () -> {
            DeliveryState state = told ? DeliveryState.DELIVERED : last ? DeliveryState.FAILED : DeliveryState.WAITING;
            deliveries.answered(team, id, state, answer.words());
            if (answer.status() == GONE) {
                webhooks.stop(team, delivery.webhook(), clock.instant());
            }
        });
        return told || last
                ? Optional.empty()
                : Optional.of(first.multipliedBy(1L << Math.min(delivery.attempts() - 1, ATTEMPTS)));
    }

    /** Of a webhook that was removed or stopped, nothing is sent any more. */
    private Optional<Ready> ready(int team, UUID id) {
        return deliveries.begin(team, id, clock.instant()).flatMap(delivery -> {
            Optional<Ready> ready = webhooks.list(team).stream()
                    .filter(hook -> hook.id().equals(delivery.webhook()) && hook.stoppedAt() == null)
                    .findFirst()
                    .flatMap(hook ->
                            webhooks.secret(team, hook.id()).map(secret -> new Ready(delivery, secret, hook.url())));
            if (ready.isEmpty()) {
                deliveries.answered(team, id, DeliveryState.FAILED, "The webhook was removed or is stopped.");
            }
            return ready;
        });
    }
}
