package dev.plumbline.portal.integration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Webhooks of teams. */
@Repository
class WebhookRepository {
    private final JdbcClient jdbc;

    WebhookRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(int team, UUID id, String url, Set<HookEvent> events, byte[] secret, UUID member, Instant now) {
        jdbc.sql("""
                        INSERT INTO webhook (team_id, id, url, events, secret, member_id, at)
                        VALUES (:team, :id, :url, :events, :secret, :member, :at)
                        """)
                .param("team", team)
                .param("id", id)
                .param("url", url)
                .param("events", events.stream().sorted().map(HookEvent::label).collect(Collectors.joining(" ")))
                .param("secret", secret)
                .param("member", member)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those that were not removed, oldest first. */
    List<Webhook> list(int team) {
        return jdbc.sql("SELECT * FROM webhook WHERE team_id = :team AND gone_at IS NULL ORDER BY at, id")
                .param("team", team)
                .query(WebhookRepository::webhook)
                .list();
    }

    Optional<byte[]> secret(int team, UUID id) {
        return jdbc.sql("SELECT secret FROM webhook WHERE team_id = :team AND id = :id AND gone_at IS NULL")
                .param("team", team)
                .param("id", id)
                .query(byte[].class)
                .optional();
    }

    boolean remove(int team, UUID id, Instant now) {
        return date(team, id, "gone_at", now);
    }

    boolean stop(int team, UUID id, Instant now) {
        return date(team, id, "stopped_at", now);
    }

    boolean start(int team, UUID id) {
        return jdbc.sql("UPDATE webhook SET stopped_at = NULL WHERE team_id = :team AND id = :id AND gone_at IS NULL")
                        .param("team", team)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** The column is a constant of this class. */
    private boolean date(int team, UUID id, String column, Instant now) {
        return jdbc.sql("UPDATE webhook SET %s = :now WHERE team_id = :team AND id = :id AND gone_at IS NULL"
                                .formatted(column))
                        .param("team", team)
                        .param("id", id)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Webhook webhook(ResultSet row, int no) throws SQLException {
        return new Webhook(
                row.getObject("id", UUID.class),
                row.getString("url"),
                Arrays.stream(row.getString("events").split(" ", -1))
                        .flatMap(label -> HookEvent.of(label).stream())
                        .collect(Collectors.toSet()),
                row.getObject("member_id", UUID.class),
                row.getTimestamp("at").toInstant(),
                instant(row.getTimestamp("stopped_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
