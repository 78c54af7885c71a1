package dev.plumbline.portal.capture;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Bodies of captures, each sealed with a key of its own; the keys stand beside them, sealed with the portal's. */
@Repository
class BodyRepository {
    private final JdbcClient jdbc;
    private final BodyKey portal;

    BodyRepository(JdbcClient jdbc, BodyKey portal) {
        this.jdbc = jdbc;
        this.portal = portal;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared, only carried
    private record Stored(byte[] body, byte @Nullable [] wrapped) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared, only carried
    private record Plain(UUID capture, byte[] body) {}

    /** Stores a body, sealed. */
    void insert(int team, UUID capture, byte[] body) {
        byte[] key = insertKey(team, capture);
        jdbc.sql("INSERT INTO capture_body (team_id, capture_id, html_gzip) VALUES (:team, :capture, :body)")
                .param("team", team)
                .param("capture", capture)
                .param("body", new BodyKey(key).seal(capture, body))
                .update();
    }

    /** A body; what an earlier release stored is plain. */
    Optional<byte[]> find(int team, UUID capture) {
        return jdbc.sql("""
                        SELECT b.html_gzip, k.wrapped FROM capture_body b
                        LEFT JOIN body_key k ON k.team_id = :team AND k.capture_id = b.capture_id
                        WHERE b.team_id = :team AND b.capture_id = :capture
                        """)
                .param("team", team)
                .param("capture", capture)
                .query((row, no) -> new Stored(row.getBytes("html_gzip"), row.getBytes("wrapped")))
                .optional()
                .map(stored -> stored.wrapped() == null
                        ? stored.body()
                        : new BodyKey(portal.open(capture, stored.wrapped())).open(capture, stored.body()));
    }

    /** Seals some bodies that an earlier release stored plain; returns how many. */
    int sealPlain(int team, int limit) {
        List<Plain> plain = jdbc.sql("""
                        SELECT b.capture_id, b.html_gzip FROM capture_body b
                        WHERE b.team_id = :team AND NOT EXISTS (
                          SELECT FROM body_key k WHERE k.team_id = :team AND k.capture_id = b.capture_id)
                        ORDER BY b.capture_id LIMIT :limit FOR UPDATE SKIP LOCKED
                        """)
                .param("team", team)
                .param("limit", limit)
                .query((row, no) -> new Plain(row.getObject("capture_id", UUID.class), row.getBytes("html_gzip")))
                .list();
        for (Plain each : plain) {
            byte[] key = insertKey(team, each.capture());
            jdbc.sql("UPDATE capture_body SET html_gzip = :body WHERE team_id = :team AND capture_id = :capture")
                    .param("team", team)
                    .param("capture", each.capture())
                    .param("body", new BodyKey(key).seal(each.capture(), each.body()))
                    .update();
        }
        return plain.size();
    }

    private byte[] insertKey(int team, UUID capture) {
        byte[] key = BodyKey.fresh();
        jdbc.sql("INSERT INTO body_key (team_id, capture_id, wrapped) VALUES (:team, :capture, :wrapped)")
                .param("team", team)
                .param("capture", capture)
                .param("wrapped", portal.seal(capture, key))
                .update();
        return key;
    }
}
