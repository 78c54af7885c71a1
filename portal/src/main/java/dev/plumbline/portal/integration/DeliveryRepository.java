package dev.plumbline.portal.integration;

import dev.plumbline.portal.base.StorableText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What webhooks were told, and are to be. */
@Repository
class DeliveryRepository {
    private static final int LONGEST = 500;

    private final JdbcClient jdbc;

    DeliveryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(int team, UUID id, UUID webhook, HookEvent event, String body, Instant now) {
        jdbc.sql("""
                        INSERT INTO webhook_delivery (team_id, id, webhook_id, event, body, at, state)
                        VALUES (:team, :id, :webhook, :event, :body, :at, 'waiting')
                        """)
                .param("team", team)
                .param("id", id)
                .param("webhook", webhook)
                .param("event", event.label())
                .param("body", body)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Counts an attempt; empty where nothing waits to be sent any more. */
    Optional<Delivery> begin(int team, UUID id, Instant now) {
        return jdbc.sql("""
                        UPDATE webhook_delivery SET attempts = attempts + 1, last_at = :now
                        WHERE team_id = :team AND id = :id AND state = 'waiting' RETURNING *
                        """)
                .param("team", team)
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(DeliveryRepository::delivery)
                .optional();
    }

    void answered(int team, UUID id, DeliveryState state, String answer) {
        jdbc.sql("UPDATE webhook_delivery SET state = :state, answer = :answer WHERE team_id = :team AND id = :id")
                .param("team", team)
                .param("id", id)
                .param("state", state.label())
                .param("answer", StorableText.of(answer, LONGEST))
                .update();
    }

    /** Lets it wait again, its attempts uncounted; false where it waits already, or is another team's. */
    boolean again(int team, UUID id) {
        return jdbc.sql("""
                        UPDATE webhook_delivery SET state = 'waiting', attempts = 0
                        WHERE team_id = :team AND id = :id AND state <> 'waiting'
                        """).param("team", team).param("id", id).update() == 1;
    }

    Optional<Delivery> find(int team, UUID id) {
        return jdbc.sql("SELECT * FROM webhook_delivery WHERE team_id = :team AND id = :id")
                .param("team", team)
                .param("id", id)
                .query(DeliveryRepository::delivery)
                .optional();
    }

    /** Those of a webhook behind a place in the list, newest first. */
    List<Delivery> list(int team, UUID webhook, @Nullable Delivery after, int limit) {
        return jdbc.sql("""
                        SELECT * FROM webhook_delivery WHERE team_id = :team AND webhook_id = :webhook
                          AND (:afterId::uuid IS NULL OR (at, id) < (:afterAt::timestamptz, :afterId::uuid))
                        ORDER BY at DESC, id DESC LIMIT :limit
                        """)
                .param("team", team)
                .param("webhook", webhook)
                .param("afterId", after == null ? null : after.id())
                .param("afterAt", after == null ? null : after.at().atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(DeliveryRepository::delivery)
                .list();
    }

    private static Delivery delivery(ResultSet row, int no) throws SQLException {
        Timestamp last = row.getTimestamp("last_at");
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getObject("webhook_id", UUID.class),
                row.getString("event"),
                row.getString("body"),
                row.getTimestamp("at").toInstant(),
                DeliveryState.of(row.getString("state")),
                row.getInt("attempts"),
                row.getString("answer"),
                last == null ? null : last.toInstant());
    }
}
