package dev.plumbline.scraper.site;

import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.capture.Table;
import dev.plumbline.scraper.claim.LinkKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A well-known host that no adapter reads, from {@code hosts.csv}.
 *
 * @param where the account stands in an address: {@link AccountPart}
 * @param host that its accounts are counted under
 */
record Hosts(LinkKind kind, String where, String host) {
    private static final Map<String, Hosts> ALL = Table.rows(Hosts.class, "hosts.csv").stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, Hosts::row));

    private static Hosts row(List<String> row) {
        String host = row.size() < 4 || row.get(3).isEmpty() ? row.getFirst() : row.get(3);
        return new Hosts(LinkKind.valueOf(row.get(1)), row.get(2), host);
    }

    /** What is known of an address's host, or of a host that it is a part of. */
    static Optional<Hosts> of(PageUrl url) {
        String host = url.host();
        for (int dot = -1; ; ) {
            Hosts known = ALL.get(host.substring(dot + 1));
            if (known != null) {
                return Optional.of(known);
            }
            dot = host.indexOf('.', dot + 1);
            if (dot < 0) {
                return Optional.empty();
            }
        }
    }

    /** The account that an address names, with its host; empty where it names none. */
    Optional<String> account(PageUrl url) {
        return name(url).map(name -> host + "/" + name.toLowerCase(Locale.ROOT));
    }

    /** The account's name as the address writes it, without an at sign. */
    Optional<String> name(PageUrl url) {
        return AccountPart.of(url, where, host);
    }
}
