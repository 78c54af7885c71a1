package dev.plumbline.portal.integration;

import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.StorableText;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Device;
import dev.plumbline.portal.security.Directory;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Scope;
import dev.plumbline.portal.security.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Tokens for other systems: each does what its scopes open, as the admin who made it and never more, until a day. Only its hash is
 * kept.
 */
@Service
public class ServiceTokens {
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int LONGEST_NAME = 80;

    private final Directory directory;
    private final TenantTransaction transactions;
    private final AuditLog audit;
    private final Clock clock;

    ServiceTokens(Directory directory, TenantTransaction transactions, AuditLog audit, Clock clock) {
        this.directory = directory;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes a token and answers it; it is never told again.
     *
     * @throws Problem 400 for a name, scopes or a day that are none
     */
    public String make(Member member, String name, Set<Scope> scopes, Instant expires) {
        member.require(Action.MANAGE_INTEGRATIONS);
        String words = StorableText.of(name).strip();
        Instant now = clock.instant();
        if (words.isEmpty() || words.length() > LONGEST_NAME) {
            throw new Problem(400, "token-name", "Give the token a name of at most 80 characters: what uses it.");
        }
        if (scopes.isEmpty()) {
            throw new Problem(400, "token-scopes", "Choose at least one thing that the token may do.");
        }
        if (!expires.isAfter(now) || expires.isAfter(now.plus(LONGEST))) {
            throw new Problem(400, "token-expiry", "Choose a day to come, at most a year away.");
        }
        String token = Secrets.token();
        transactions.run(member.team(), () -> {
            directory.addToken(Secrets.hash(token), member.id(), words, Device.SERVICE, scopes, expires);
            audit.add(
                    member,
                    "service-token-made",
                    "member/" + member.id(),
                    Map.of(
                            "scopes",
                            scopes.stream()
                                    .sorted()
                                    .map(scope -> scope.name().toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining(" ")),
                            "expires",
                            expires.toString()));
        });
        return token;
    }

    /** Those that work, newest first. */
    public List<Device> all(Member member) {
        member.require(Action.MANAGE_INTEGRATIONS);
        return directory.devices(member.team()).stream()
                .filter(Device::isService)
                .toList();
    }

    /**
     * Ends a token at once.
     *
     * @throws Problem 404 where the team has no such token
     */
    public void revoke(Member member, UUID token) {
        if (all(member).stream().noneMatch(one -> one.id().equals(token))) {
            throw Problem.notFound();
        }
        transactions.run(member.team(), () -> {
            directory.revoke(member.team(), token);
            audit.add(member, "service-token-revoked", "service-token/" + token, Map.of());
        });
    }
}
