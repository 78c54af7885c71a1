package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.capture.Table;
import dev.plumbline.scraper.record.EmployerRecord.Network;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the name of a network tells of it ({@code networks.csv}), beside what the row itself says. */
final class NetworkNames {
    private static final Set<String> MOBILE = words("mobile");
    private static final Set<String> RELAY = words("relay");

    private NetworkNames() {}

    /** A proxy's or a hosting company's: an address there is a machine's, not a person's. */
    static boolean isRelay(@Nullable Network network) {
        return network != null
                && (Boolean.TRUE.equals(network.proxy())
                        || Boolean.TRUE.equals(network.hosting())
                        || isNamed(network, RELAY));
    }

    static boolean isMobile(@Nullable Network network) {
        return network != null && isNamed(network, MOBILE);
    }

    private static boolean isNamed(Network network, Set<String> words) {
        return network.name() != null && Phrase.words(network.name()).stream().anyMatch(words::contains);
    }

    private static Set<String> words(String kind) {
        return Table.rows(NetworkNames.class, "networks.csv").stream()
                .filter(row -> row.getFirst().equals(kind))
                .flatMap(row -> row.stream().skip(1))
                .collect(Collectors.toUnmodifiableSet());
    }
}
