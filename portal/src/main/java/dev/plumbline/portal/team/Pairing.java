package dev.plumbline.portal.team;

import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Directory;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Scope;
import dev.plumbline.portal.security.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Gives devices a token in exchange for a code that a signed-in member reads to them. */
@Service
public class Pairing {
    private static final Duration CODE_WORKS = Duration.ofMinutes(10);
    private static final Duration TOKEN_WORKS = Duration.ofDays(180);

    private final Directory directory;
    private final TenantTransaction transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String url;

    Pairing(
            Directory directory,
            TenantTransaction transactions,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${plumbline.url}") String url) {
        this.directory = directory;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
        this.url = url;
    }

    /** A code that works once, for ten minutes. */
    public PairingCode newCode(Member who) {
        who.require(Action.PAIR_DEVICE);
        PairingCode code = new PairingCode(Secrets.code(), url, clock.instant().plus(CODE_WORKS));
        directory.addPairingCode(Secrets.hash(code.code()), who.id(), code.expires());
        return code;
    }

    /**
     * Uses a code up.
     *
     * @param code as it was typed, with blanks or small letters
     * @param device what the team's page shows of it
     * @throws Problem 404 where the code is unknown, used or expired: the same answer
     */
    public Paired pair(String code, String device, String browser) {
        String plain = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        Member member = directory
                .usePairingCode(Secrets.hash(plain))
                .orElseThrow(() -> new Problem(
                        404, "pairing-code", "This code is unknown, used or expired: make a new one in the portal."));
        String token = Secrets.token();
        Instant expires = clock.instant().plus(TOKEN_WORKS);
        transactions.run(member.team(), () -> {
            directory.addToken(Secrets.hash(token), member.id(), device, browser, Scope.EXTENSION, expires);
            events.publishEvent(
                    new TeamDeed(member, "device-paired", "member/" + member.id(), Map.of("browser", browser)));
        });
        return new Paired(token, expires, member, directory.teamName(member.team()));
    }
}
