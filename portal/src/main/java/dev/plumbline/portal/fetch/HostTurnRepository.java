package dev.plumbline.portal.fetch;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When each host may be asked next; a table of no team. */
@Repository
class HostTurnRepository {
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;

    HostTurnRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean take(byte[] host, Instant now, Instant until) {
        return jdbc.sql("""
                        INSERT INTO host_turn (host, next_at) VALUES (:host, :until)
                        ON CONFLICT (host) DO UPDATE SET next_at = excluded.next_at WHERE host_turn.next_at <= :now
                        """)
                        .param("host", host)
                        .param("now", at(now))
                        .param("until", at(until))
                        .update()
                == 1;
    }

    Instant next(byte[] host) {
        return jdbc.sql("SELECT next_at FROM host_turn WHERE host = :host")
                .param("host", host)
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    /** Sets the host's next turn, and forgets hosts that were asked long ago. */
    void release(byte[] host, Instant next, Instant now) {
        jdbc.sql("UPDATE host_turn SET next_at = :next WHERE host = :host")
                .param("host", host)
                .param("next", at(next))
                .update();
        jdbc.sql("DELETE FROM host_turn WHERE next_at < :old")
                .param("old", at(now.minus(KEPT)))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
