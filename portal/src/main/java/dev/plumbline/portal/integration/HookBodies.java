package dev.plumbline.portal.integration;

import dev.plumbline.portal.base.Ids;
import dev.plumbline.portal.finding.FindingDecided;
import dev.plumbline.portal.finding.FindingOpened;
import dev.plumbline.portal.shortlist.ShortlistDecided;
import dev.plumbline.portal.watch.WatchCompared;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes what happened into bodies, in the transaction in which it happens: ids and links, and never a name, a quote or an answer.
 * Whoever may see more signs in and follows the link.
 */
@Component
class HookBodies {
    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final HookJobs jobs;
    private final Ids ids;
    private final Clock clock;
    private final String portal;

    HookBodies(
            WebhookRepository webhooks,
            DeliveryRepository deliveries,
            HookJobs jobs,
            Ids ids,
            Clock clock,
            @Value("${plumbline.url}") String portal) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
        this.portal = portal;
    }

    @EventListener
    void opened(FindingOpened event) {
        tell(event.team(), HookEvent.FINDING_OPENED, "inbox/" + event.finding(), Map.of("finding", event.finding()));
    }

    @EventListener
    void decided(FindingDecided event) {
        tell(event.team(), HookEvent.DISPOSITION, "inbox/" + event.finding(), Map.of("finding", event.finding()));
    }

    @EventListener
    void decided(ShortlistDecided event) {
        tell(
                event.team(),
                HookEvent.SHORTLIST_DECIDED,
                "shortlists/" + event.shortlist(),
                Map.of("shortlist", event.shortlist(), "candidate", event.candidate()));
    }

    @EventListener
    void compared(WatchCompared event) {
        tell(
                event.team(),
                HookEvent.RETRO_MATCH_DONE,
                "watchlists/" + event.list(),
                Map.of("watchlist", event.list(), "import", event.importId()));
    }

    private void tell(int team, HookEvent event, String path, Map<String, UUID> things) {
        webhooks.list(team).stream()
                .filter(hook -> hook.stoppedAt() == null && hook.events().contains(event))
                .forEach(hook -> {
                    UUID id = ids.next();
                    Instant now = clock.instant();
                    deliveries.insert(team, id, hook.id(), event, body(event, now, path, things), now);
                    jobs.schedule(team, id);
                });
    }

    private String body(HookEvent event, Instant now, String path, Map<String, UUID> things) {
        Map<String, Object> data = new TreeMap<>(things);
        data.put("href", portal + "/" + path);
        return JsonMapper.shared()
                .writeValueAsString(
                        new TreeMap<>(Map.of("type", event.label(), "timestamp", now.toString(), "data", data)));
    }
}
