package dev.plumbline.portal.demo;

import dev.plumbline.portal.team.DemoTeam;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Fills the demo's team once the portal is ready, unless its data was removed or {@code plumbline.demo.seed=false}. */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "plumbline.demo.seed", matchIfMissing = true)
class DemoStart {
    private final DemoTeam team;
    private final DemoSites sites;
    private final DemoSeeding seeding;
    private final DemoData data;

    DemoStart(DemoTeam team, DemoSites sites, DemoSeeding seeding, DemoData data) {
        this.team = team;
        this.sites = sites;
        this.seeding = seeding;
        this.data = data;
    }

    @EventListener(ApplicationReadyEvent.class)
    void seed() {
        if (!data.wasRemoved(team.team())) {
            seeding.seed(team.recruiter(), new DemoPages(sites.port()).all());
        }
    }
}
