package dev.plumbline.scraper.site;

import dev.plumbline.scraper.capture.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Class names that a framework or a builder gives, from {@code site-kits.csv}: many pages that have nothing else in common have
 * these in common.
 */
enum SiteKit {
    /** Puts whole pages together; even combinations of its classes are everybody's. */
    BUILDER,
    /** Names single looks; which ones stand together is the author's. */
    UTILITY,
    /** The author's own. */
    OWN;

    private static final int LONGEST_PREFIX = 24;
    private static final Map<String, SiteKit> PREFIXES = new HashMap<>();
    private static final Map<String, SiteKit> NAMES = new HashMap<>();
    private static final Set<String> HOSTS = new HashSet<>();

    static {
        Table.rows(SiteKit.class, "site-kits.csv").forEach(row -> {
            switch (row.get(1)) {
                case "prefix" -> PREFIXES.put(row.get(2), valueOf(row.get(0)));
                case "name" -> NAMES.put(row.get(2), valueOf(row.get(0)));
                default -> HOSTS.add(row.get(2));
            }
        });
    }

    /** Whose a class name is. A prefix ends in a hyphen; a variant like {@code md:flex} is its last part's. */
    static SiteKit of(String name) {
        String plain = name.substring(name.lastIndexOf(':') + 1).replace('_', '-');
        if (plain.startsWith("-")) {
            plain = plain.substring(1);
        }
        SiteKit named = NAMES.get(plain);
        if (named != null) {
            return named;
        }
        for (int end = plain.indexOf('-') + 1; end > 0 && end <= LONGEST_PREFIX; end = plain.indexOf('-', end) + 1) {
            SiteKit known = PREFIXES.get(plain.substring(0, end));
            if (known != null) {
                return known;
            }
        }
        return OWN;
    }

    /** Whether a host gives each of its customers a part of it and builds their pages. */
    static boolean buildsPagesOf(String host) {
        for (int dot = host.indexOf('.'); dot > 0; dot = host.indexOf('.', dot + 1)) {
            if (HOSTS.contains(host.substring(dot + 1))) {
                return true;
            }
        }
        return HOSTS.contains(host);
    }
}
