package dev.plumbline.scraper.site;

import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.extract.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A well-known host that no adapter reads, from {@code hosts.csv}.
 *
 * @param where the account stands in an address
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
        return part(url)
                .map(name -> name.startsWith("@") ? name.substring(1) : name)
                .filter(name -> !name.isEmpty());
    }

    private Optional<String> part(PageUrl url) {
        return switch (where) {
            case "-" -> Optional.empty();
            case "sub" ->
                Optional.of(url.host().substring(0, Math.max(0, url.host().indexOf('.'))))
                        .filter(name -> url.host().length() > host.length());
            case "@" -> url.segment(0).filter(name -> name.startsWith("@"));
            case "0" -> url.segment(0).filter(name -> !name.contains("."));
            default ->
                IntStream.range(0, 3)
                        .filter(i ->
                                url.segment(i).filter(where::equalsIgnoreCase).isPresent())
                        .mapToObj(i -> url.segment(i + 1))
                        .flatMap(Optional::stream)
                        .findFirst();
        };
    }
}
