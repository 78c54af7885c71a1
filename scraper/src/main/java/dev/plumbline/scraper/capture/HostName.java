package dev.plumbline.scraper.capture;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Hosts in one spelling. */
final class HostName {
    private static final Set<String> VIEWS = Table.rows(HostName.class, "host-prefixes.csv").stream()
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());

    private HostName() {}

    /** In lower case ASCII, without a last dot and without the parts in front that name another view: {@code www}, {@code m}. */
    static String plain(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        String host = lower.startsWith("[") ? lower : ascii(lower);
        if (host.endsWith(".")) {
            host = host.substring(0, host.length() - 1);
        }
        for (int dot = host.indexOf('.');
                dot > 0 && host.indexOf('.', dot + 1) > 0 && VIEWS.contains(host.substring(0, dot));
                dot = host.indexOf('.')) {
            host = host.substring(dot + 1);
        }
        return host;
    }

    /** The name as the name system has it; as written where it is none that it can have. */
    static String ascii(String host) {
        try {
            return IDN.toASCII(host);
        } catch (IllegalArgumentException notAName) {
            return host;
        }
    }
}
