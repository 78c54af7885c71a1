package dev.plumbline.portal.demo;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One of the three demo sites: two marketplaces and a set of portfolios. */
enum DemoSite {
    GIGHUB("GigHub", "gighub.localhost", "/freelancers/"),
    CODEPORT("CodePort", "codeport.localhost", "/in/"),
    FOLIO("Folio", "folio.localhost", "/");

    private final String label;
    private final String host;
    private final String folder;

    DemoSite(String label, String host, String folder) {
        this.label = label;
        this.host = host;
        this.folder = folder;
    }

    String label() {
        return label;
    }

    /** The template of its profiles. */
    String template() {
        return name().toLowerCase(Locale.ROOT);
    }

    String root(int port) {
        return "http://" + host + ":" + port + "/";
    }

    /** The address of a profile; a portfolio has its own host. */
    String url(String handle, int port) {
        return this == FOLIO
                ? "http://" + handle + "." + host + ":" + port + "/"
                : "http://" + host + ":" + port + folder + handle;
    }

    static DemoSite named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The site that answers for a host name without port. */
    static Optional<DemoSite> of(String host) {
        return Arrays.stream(values())
                .filter(site -> host.equals(site.host) || host.endsWith("." + site.host))
                .findFirst();
    }
}
