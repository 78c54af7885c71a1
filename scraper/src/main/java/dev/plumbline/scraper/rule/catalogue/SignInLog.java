package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.record.EmployerRecord.Act;
import dev.plumbline.scraper.record.EmployerRecord.Location;
import dev.plumbline.scraper.record.EmployerRecord.Network;
import dev.plumbline.scraper.record.EmployerRecord.SignIn;
import dev.plumbline.scraper.record.NetworkList;
import dev.plumbline.scraper.rule.Dossier;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sign-ins of a dossier by account, oldest first, without those through the organisation's own networks. A row that does not tell
 * the place or network of its address has them from another row of that address.
 */
final class SignInLog {
    private static final Set<String> MOBILE = Set.of(
            "mobile",
            "cellular",
            "wireless",
            "lte",
            "5g",
            "4g",
            "gsm",
            "telefonia",
            "movil",
            "mobil",
            "roaming",
            "vodafone",
            "t-mobile",
            "verizon",
            "orange",
            "telenor",
            "airtel",
            "jio",
            "mtn",
            "claro",
            "movistar");
    private static final Set<String> RELAY = Set.of(
            "vpn",
            "proxy",
            "tor",
            "warp",
            "relay",
            "hosting",
            "datacenter",
            "cloud",
            "vps",
            "server",
            "servers",
            "colo");

    private final List<SignIn> all;

    private SignInLog(List<SignIn> all) {
        this.all = all;
    }

    static SignInLog of(Dossier dossier) {
        NetworkList own = NetworkList.of(dossier.team().ownNetworks());
        List<SignIn> rows = dossier.records(SignIn.class).toList();
        Map<String, SignIn> told = new HashMap<>();
        for (SignIn row : rows) {
            if (row.ip() != null && (row.location() != null || row.network() != null)) {
                told.merge(row.ip(), row, (a, b) -> richness(a) >= richness(b) ? a : b);
            }
        }
        return new SignInLog(rows.stream()
                .map(row -> with(row, row.ip() == null ? null : told.get(row.ip())))
                .filter(row -> own.isEmpty() || !own.contains(row))
                .toList());
    }

    List<SignIn> all() {
        return all;
    }

    /** The sign-ins that succeeded, by account. */
    Collection<List<SignIn>> byAccount() {
        return all.stream()
                .filter(SignInLog::succeeded)
                .collect(Collectors.groupingBy(SignIn::subject, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** Whether somebody used the account: a success, or what only follows one. */
    static boolean succeeded(SignIn signIn) {
        return switch (signIn.act()) {
            case SUCCESS, ACCESS, MARKED, FACTOR_ADDED, FACTOR_REMOVED -> true;
            case FAILURE, CHALLENGE, OTHER -> false;
        };
    }

    /** Whether the row says that its address is a proxy's or a hosting company's: the place is the machine's then. */
    static boolean isRelayed(SignIn signIn) {
        Network network = signIn.network();
        return network != null
                && (Boolean.TRUE.equals(network.proxy())
                        || Boolean.TRUE.equals(network.hosting())
                        || named(network, RELAY));
    }

    /** Whether the row names a mobile network: its place can be that of a far switch in the same country. */
    static boolean isMobile(SignIn signIn) {
        return signIn.network() != null && named(signIn.network(), MOBILE);
    }

    private static boolean named(Network network, Set<String> words) {
        return network.name() != null && Phrase.words(network.name()).stream().anyMatch(words::contains);
    }

    private static int richness(SignIn row) {
        Location location = row.location();
        int place = location == null ? 0 : location.latitude() == null ? 1 : 2;
        return place + (row.network() == null ? 0 : 1) + (isRelayed(row) ? 1 : 0);
    }

    private static SignIn with(SignIn row, @Nullable SignIn told) {
        if (told == null || told.equals(row)) {
            return row;
        }
        Network network = row.network();
        Network other = told.network();
        Network merged = network == null || other == null
                ? Objects.requireNonNullElse(network, other == null ? new Network(null, null, null, null) : other)
                : new Network(
                        network.number() == null ? other.number() : network.number(),
                        network.name() == null ? other.name() : network.name(),
                        network.proxy() == null ? other.proxy() : network.proxy(),
                        network.hosting() == null ? other.hosting() : network.hosting());
        return new SignIn(
                row.subject(),
                row.name(),
                row.at(),
                row.offset(),
                row.act(),
                row.ip(),
                merged,
                row.location() == null ? told.location() : row.location(),
                row.device(),
                row.deviceManaged(),
                row.userAgent(),
                row.session(),
                row.factor(),
                row.evidence());
    }

    /** Whether a second factor was added or removed. */
    static boolean changesFactor(SignIn signIn) {
        return signIn.act() == Act.FACTOR_ADDED || signIn.act() == Act.FACTOR_REMOVED;
    }
}
