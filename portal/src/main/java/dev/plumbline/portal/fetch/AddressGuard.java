package dev.plumbline.portal.fetch;

import dev.plumbline.scraper.capture.Table;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Resolves a host once, and refuses it if any of its addresses is none of the open internet. What it answers is what is
 * connected to: nobody asks a name server again in between.
 */
@Component
class AddressGuard {
    private static final List<AddressRange> REFUSED = Table.rows(AddressGuard.class, "refused-addresses.csv").stream()
            .map(row -> AddressRange.parse(row.get(0), row.get(1)))
            .toList();

    private final Resolver resolver;

    AddressGuard(Resolver resolver) {
        this.resolver = resolver;
    }

    /**
     * The addresses of a host.
     *
     * @throws FetchFailure {@code REFUSED} where one of them is not to be reached, {@code DEAD} where there is none
     */
    List<InetAddress> addresses(String host) {
        List<InetAddress> addresses;
        try {
            addresses = resolver.resolve(host);
        } catch (UnknownHostException unknown) {
            throw new FetchFailure(Outcome.DEAD, "No such host is known: " + host + ".");
        }
        if (addresses.isEmpty()) {
            throw new FetchFailure(Outcome.DEAD, "No such host is known: " + host + ".");
        }
        for (InetAddress address : addresses) {
            refusal(address).ifPresent(what -> {
                throw new FetchFailure(
                        Outcome.REFUSED, "%s leads to an address that is not asked: %s.".formatted(host, what));
            });
        }
        return addresses;
    }

    /** Why an address is refused; empty for one of the open internet. */
    static Optional<String> refusal(InetAddress address) {
        Optional<String> range = REFUSED.stream()
                .filter(refused -> refused.holds(address.getAddress()))
                .map(AddressRange::what)
                .findFirst();
        return range.isPresent() || !isOwn(address) ? range : Optional.of("this machine");
    }

    /** Whether the address is one of this machine's; said so too where that cannot be told. */
    private static boolean isOwn(InetAddress address) {
        try {
            return NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException unknown) {
            return true;
        }
    }
}
