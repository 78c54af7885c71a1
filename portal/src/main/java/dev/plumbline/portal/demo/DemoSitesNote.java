package dev.plumbline.portal.demo;

import dev.plumbline.portal.team.ConsoleNote;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where the demo sites are. */
@Component
@Profile("demo")
@Order(3)
class DemoSitesNote implements ConsoleNote {
    private final DemoSites sites;

    DemoSitesNote(DemoSites sites) {
        this.sites = sites;
    }

    @Override
    public List<String> lines() {
        return Arrays.stream(DemoSite.values())
                .map(site -> "Demo site   %s  (%s)".formatted(site.root(sites.port()), site.label()))
                .toList();
    }
}
