package dev.plumbline.portal.demo;

import dev.plumbline.portal.team.DemoTeam;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Serves the ring and captures it for the demo's team, in the background and after everybody else, so that the portal
 * is there at once; not with {@code plumbline.demo.ring=false}. What a stop cuts off comes at the next start.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(
        name = {"plumbline.demo.seed", "plumbline.demo.ring"},
        matchIfMissing = true)
class DemoRingStart {
    private final DemoTeam team;
    private final DemoSites sites;
    private final DemoSeeding seeding;
    private final DemoData data;

    DemoRingStart(DemoTeam team, DemoSites sites, DemoSeeding seeding, DemoData data) {
        this.team = team;
        this.sites = sites;
        this.seeding = seeding;
        this.data = data;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order
    void start() {
        Thread.ofVirtual().name("demo-ring").start(this::seed);
    }

    private void seed() {
        List<DemoPage> pages = DemoRing.pages(sites.port());
        sites.add(pages);
        if (!data.wasRemoved(team.team())) {
            seeding.seed(team.recruiter(), pages);
        }
    }
}
