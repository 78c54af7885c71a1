package dev.plumbline.portal.team;

import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Account;
import dev.plumbline.portal.security.ClaimLink;
import dev.plumbline.portal.security.Directory;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Passwords;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.security.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Links that work once: somebody invited sets a password, the very first person makes the team. */
@Service
public class Invitations {
    private static final Duration WORKS = Duration.ofDays(7);
    private static final int LONGEST = 200;

    private final Directory directory;
    private final Passwords passwords;
    private final Setup setup;
    private final TenantTransaction tenants;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String url;

    Invitations(
            Directory directory,
            Passwords passwords,
            Setup setup,
            TenantTransaction tenants,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${plumbline.url}") String url) {
        this.directory = directory;
        this.passwords = passwords;
        this.setup = setup;
        this.tenants = tenants;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
        this.url = url;
    }

    /** A link with which the member sets a password; without one, for whoever makes the first team. */
    String link(@Nullable UUID member) {
        String secret = Secrets.link();
        directory.addClaimLink(Secrets.hash(secret), member, clock.instant().plus(WORKS));
        return url + "/claim/" + secret;
    }

    /**
     * Whom the link is for.
     *
     * @throws Problem 404 where it is unknown, used or expired
     */
    public Optional<Account> invited(String secret) {
        return Optional.ofNullable(claimLink(secret).member()).map(this::account);
    }

    /**
     * Sets the password of whom the link is for.
     *
     * @throws Problem 404 where the link works no longer, 400 where the password will not do
     */
    public void accept(String secret, String password) {
        Account account = invited(secret).orElseThrow(Problem::notFound);
        Member member = account.member();
        check(password, account.email());
        tenants.run(member.team(), () -> {
            use(secret);
            directory.setPassword(member.id(), passwords.hash(password));
            events.publishEvent(new TeamDeed(member, "password-set", "member/" + member.id(), Map.of()));
        });
    }

    /**
     * Makes the first team and its admin.
     *
     * @throws Problem 404 where the link works no longer, 400 where a field will not do
     */
    public void makeTeam(String secret, String teamName, String email, String name, String password) {
        if (claimLink(secret).member() != null) {
            throw Problem.notFound();
        }
        checkPerson(email, name);
        checkName(teamName, "team");
        check(password, email);
        transactions.executeWithoutResult(status -> {
            use(secret);
            int team = directory.addTeam(teamName.strip(), false);
            Member admin = directory
                    .addMember(team, email, name.strip(), Role.ADMIN)
                    .orElseThrow(() -> new Problem(409, "email-taken", "This e-mail address signs in already."));
            directory.setPassword(admin.id(), passwords.hash(password));
            setup.begin(admin);
            events.publishEvent(new TeamDeed(admin, "team-made", "team/" + team, Map.of()));
        });
    }

    /** Refuses what is no e-mail address or no name. */
    static void checkPerson(String email, String name) {
        checkName(name, "person");
        String address = email.strip();
        int at = address.indexOf('@');
        if (at < 1 || at == address.length() - 1 || address.length() > LONGEST || address.contains(" ")) {
            throw new Problem(400, "email", "Give an e-mail address, like ana@company.example.");
        }
    }

    private static void checkName(String name, String what) {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new Problem(400, "name", "Give the " + what + " a name of at most " + LONGEST + " characters.");
        }
    }

    private void check(String password, String email) {
        passwords.objection(password, email).ifPresent(sentence -> {
            throw new Problem(400, "password", sentence);
        });
    }

    private ClaimLink claimLink(String secret) {
        return directory.claimLink(Secrets.hash(secret)).orElseThrow(Problem::notFound);
    }

    private void use(String secret) {
        if (!directory.useClaimLink(Secrets.hash(secret))) {
            throw Problem.notFound();
        }
    }

    private Account account(UUID member) {
        return directory.account(member).filter(Account::active).orElseThrow(Problem::notFound);
    }
}
