package dev.plumbline.portal.fetch;

import dev.plumbline.portal.base.TenantTransaction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One request a host at a time, and a pause after it, whichever team or node asks. */
@Component
class HostTurns {
    private final HostTurnRepository turns;
    private final TenantTransaction transactions;
    private final Clock clock;

    HostTurns(HostTurnRepository turns, TenantTransaction transactions, Clock clock) {
        this.turns = turns;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Takes the host's turn.
     *
     * @param longest after which the turn ends by itself, should this node die
     * @return how long to wait before asking again; empty where the turn was taken
     */
    Optional<Duration> take(int team, String host, Duration longest) {
        Instant now = clock.instant();
        byte[] key = hash(host);
        return transactions.call(team, () -> {
            if (turns.take(key, now, now.plus(longest))) {
                return Optional.empty();
            }
            Duration wait = Duration.between(now, turns.next(key));
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        });
    }

    /** Gives the turn back: the host rests for so long. */
    void release(int team, String host, Duration pause) {
        Instant now = clock.instant();
        transactions.run(team, () -> turns.release(hash(host), now.plus(pause), now));
    }

    private static byte[] hash(String host) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(host.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
