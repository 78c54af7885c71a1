package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.record.EmployerRecord.Act;
import dev.plumbline.scraper.record.EmployerRecord.SignIn;
import dev.plumbline.scraper.record.NetworkList;
import dev.plumbline.scraper.rule.Dossier;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The sign-ins of a dossier by account, oldest first, without those through the organisation's own networks. A row that does not tell
 * the place or network of its address has them from another row of that address.
 */
final class SignInLog {

    private final List<SignIn> all;
    private final Collection<List<SignIn>> byAccount;

    private SignInLog(List<SignIn> all) {
        this.all = all;
        this.byAccount = all.stream()
                .filter(SignInLog::succeeded)
                .collect(Collectors.groupingBy(SignIn::subject, LinkedHashMap::new, Collectors.toUnmodifiableList()))
                .values();
    }

    /** The log of a dossier, read once however many rules ask. */
    static SignInLog of(Dossier dossier) {
        return dossier.derived(SignInLog.class, SignInLog::read);
    }

    private static SignInLog read(Dossier dossier) {
        NetworkList own = NetworkList.of(dossier.team().ownNetworks());
        List<SignIn> rows = dossier.records(SignIn.class).toList();
        KnownAddresses known = new KnownAddresses(rows);
        return new SignInLog(rows.stream()
                .map(known::complete)
                .filter(row -> !own.contains(row))
                .toList());
    }

    List<SignIn> all() {
        return all;
    }

    /** The sign-ins that succeeded, by account. */
    Collection<List<SignIn>> byAccount() {
        return byAccount;
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
        return NetworkNames.isRelay(signIn.network());
    }

    /** Whether the row names a mobile network: its place can be that of a far switch in the same country. */
    static boolean isMobile(SignIn signIn) {
        return NetworkNames.isMobile(signIn.network());
    }

    /** Whether a second factor was added or removed. */
    static boolean changesFactor(SignIn signIn) {
        return signIn.act() == Act.FACTOR_ADDED || signIn.act() == Act.FACTOR_REMOVED;
    }
}
