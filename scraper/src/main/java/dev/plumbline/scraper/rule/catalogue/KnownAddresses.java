package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.record.EmployerRecord.Location;
import dev.plumbline.scraper.record.EmployerRecord.Network;
import dev.plumbline.scraper.record.EmployerRecord.SignIn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The place and network of each address, from the row of a log that tells most of it. */
final class KnownAddresses {

    private record Known(
            @Nullable Network network, @Nullable Location location) {

        static Known of(SignIn row) {
            return new Known(row.network(), row.location());
        }

        /** How much is told, so that of two rows the one that tells more is believed, and the earlier of equals. */
        int told() {
            int place = location == null ? 0 : location.latitude() == null ? 1 : 2;
            return place + (network == null ? 0 : 1) + (NetworkNames.isRelay(network) ? 1 : 0);
        }

        Known more(Known later) {
            return equals(later) || told() >= later.told() ? this : later;
        }
    }

    private final Map<String, Known> byAddress = new HashMap<>();

    KnownAddresses(List<SignIn> rows) {
        for (SignIn row : rows) {
            if (row.ip() != null) {
                byAddress.merge(row.ip(), Known.of(row), Known::more);
            }
        }
    }

    /** A row with what its address is known for, where it does not tell itself; the same row where there is nothing to add. */
    SignIn complete(SignIn row) {
        Known known = row.ip() == null ? null : byAddress.get(row.ip());
        if (known == null || known.equals(Known.of(row))) {
            return row;
        }
        return new SignIn(
                row.subject(),
                row.name(),
                row.at(),
                row.offset(),
                row.act(),
                row.ip(),
                merged(row.network(), known.network()),
                row.location() == null ? known.location() : row.location(),
                row.device(),
                row.deviceManaged(),
                row.userAgent(),
                row.session(),
                row.factor(),
                row.evidence());
    }

    private static @Nullable Network merged(@Nullable Network own, @Nullable Network known) {
        if (own == null || known == null) {
            return own == null ? known : own;
        }
        return new Network(
                own.number() == null ? known.number() : own.number(),
                own.name() == null ? known.name() : own.name(),
                own.proxy() == null ? known.proxy() : own.proxy(),
                own.hosting() == null ? known.hosting() : own.hosting());
    }
}
