package dev.plumbline.portal.integration;

import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.base.Ids;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.fetch.Posts;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The addresses outside that an admin lets be told of what happens, and what they were told. */
@Service
public class Webhooks {
    private static final int MOST = 20;

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final HookJobs jobs;
    private final Posts posts;
    private final TenantTransaction transactions;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    Webhooks(
            WebhookRepository webhooks,
            DeliveryRepository deliveries,
            HookJobs jobs,
            Posts posts,
            TenantTransaction transactions,
            AuditLog audit,
            Ids ids,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.jobs = jobs;
        this.posts = posts;
        this.transactions = transactions;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A webhook that was made.
     *
     * @param secret {@code whsec_…}, never told again
     */
    public record Made(UUID id, String secret) {}

    /**
     * Makes a webhook.
     *
     * @throws Problem 400 for no event or an address that is not sent to, 409 where the team has twenty
     */
    public Made make(Member member, String url, Set<HookEvent> events) {
        member.require(Action.MANAGE_INTEGRATIONS);
        String refused = posts.refusal(url.strip());
        if (!refused.isEmpty()) {
            throw new Problem(400, "webhook-url", refused);
        }
        if (events.isEmpty()) {
            throw new Problem(400, "webhook-events", "Choose at least one event that the address is told of.");
        }
        UUID id = ids.next();
        byte[] secret = HookSignature.secret();
        transactions.run(member.team(), () -> {
            if (webhooks.list(member.team()).size() >= MOST) {
                throw new Problem(409, "webhooks-full", "A team has 20 webhooks at most. Remove one first.");
            }
            webhooks.insert(member.team(), id, url.strip(), events, secret, member.id(), clock.instant());
            audit.add(
                    member,
                    "webhook-made",
                    "webhook/" + id,
                    Map.of(
                            "events",
                            events.stream().sorted().map(HookEvent::label).collect(Collectors.joining(" "))));
        });
        return new Made(id, HookSignature.shown(secret));
    }

    /** Those that were not removed, oldest first. */
    public List<Webhook> all(Member member) {
        member.require(Action.MANAGE_INTEGRATIONS);
        return transactions.call(member.team(), () -> webhooks.list(member.team()));
    }

    /** What a webhook was told, newest first. */
    public List<Delivery> deliveries(Member member, UUID webhook, int limit) {
        return before(member, webhook, null, limit);
    }

    /** What a webhook was told before a place in that list, newest first; from its beginning where that is null. */
    public List<Delivery> before(Member member, UUID webhook, @Nullable Delivery after, int limit) {
        member.require(Action.MANAGE_INTEGRATIONS);
        return transactions.call(member.team(), () -> deliveries.list(member.team(), webhook, after, limit));
    }

    /**
     * Removes a webhook; what waits for it is not sent.
     *
     * @throws Problem 404 where the team has none of this id
     */
    public void remove(Member member, UUID id) {
        member.require(Action.MANAGE_INTEGRATIONS);
        transactions.run(member.team(), () -> {
            if (!webhooks.remove(member.team(), id, clock.instant())) {
                throw Problem.notFound();
            }
            audit.add(member, "webhook-removed", "webhook/" + id, Map.of());
        });
    }

    /**
     * Sends to an address again that had said it is gone.
     *
     * @throws Problem 404 where the team has none of this id
     */
    public void start(Member member, UUID id) {
        member.require(Action.MANAGE_INTEGRATIONS);
        transactions.run(member.team(), () -> {
            if (!webhooks.start(member.team(), id)) {
                throw Problem.notFound();
            }
            audit.add(member, "webhook-started", "webhook/" + id, Map.of());
        });
    }

    /**
     * Tells something again, under the same id; what waits still is left to wait.
     *
     * @throws Problem 404 where the team has no such delivery
     */
    public void replay(Member member, UUID delivery) {
        member.require(Action.MANAGE_INTEGRATIONS);
        int team = member.team();
        transactions.run(team, () -> {
            if (deliveries.find(team, delivery).isEmpty()) {
                throw Problem.notFound();
            }
            if (deliveries.again(team, delivery)) {
                jobs.schedule(team, delivery);
                audit.add(member, "webhook-replayed", "webhook-delivery/" + delivery, Map.of());
            }
        });
    }
}
