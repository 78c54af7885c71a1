package dev.plumbline.portal.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who asked for which erasure, who confirmed it, and its certificate. */
@Repository
class ErasureRepository {
    private final JdbcClient jdbc;

    ErasureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps that it is asked for; false where it is already. */
    boolean insert(int team, UUID id, UUID candidate, ErasureReason reason, @Nullable UUID member, Instant now) {
        return jdbc.sql("""
                        INSERT INTO erasure (team_id, id, candidate_id, reason, asked_by, asked_at, confirmed_at)
                        VALUES (:team, :id, :candidate, :reason, :member, :now,
                          CASE WHEN :member::uuid IS NULL THEN :now::timestamptz END)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("team", team)
                        .param("id", id)
                        .param("candidate", candidate)
                        .param("reason", reason.label())
                        .param("member", member)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean confirm(int team, UUID id, UUID member, Instant now) {
        return decide("confirmed", team, id, member, now);
    }

    boolean withdraw(int team, UUID id, UUID member, Instant now) {
        return decide("withdrawn", team, id, member, now);
    }

    private boolean decide(String as, int team, UUID id, UUID member, Instant now) {
        return jdbc.sql(
                                "UPDATE erasure SET " + as + "_by = :member, " + as + "_at = :now "
                                        + "WHERE team_id = :team AND id = :id AND confirmed_at IS NULL AND withdrawn_at IS NULL")
                        .param("team", team)
                        .param("id", id)
                        .param("member", member)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void done(int team, UUID id, String certificate, byte[] sha256, Instant now) {
        jdbc.sql("""
                        UPDATE erasure SET done_at = :now, certificate = :certificate, sha256 = :sha256
                        WHERE team_id = :team AND id = :id
                        """)
                .param("team", team)
                .param("id", id)
                .param("certificate", certificate)
                .param("sha256", sha256)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<String> certificate(int team, UUID id) {
        return jdbc.sql("SELECT certificate FROM erasure WHERE team_id = :team AND id = :id AND done_at IS NOT NULL")
                .param("team", team)
                .param("id", id)
                .query(String.class)
                .optional();
    }

    Optional<Erasure> find(int team, UUID id) {
        return jdbc.sql("SELECT * FROM erasure WHERE team_id = :team AND id = :id")
                .param("team", team)
                .param("id", id)
                .query(ErasureRepository::erasure)
                .optional();
    }

    /** The one that is asked for or confirmed of a candidate. */
    Optional<Erasure> open(int team, UUID candidate) {
        return jdbc.sql("""
                        SELECT * FROM erasure
                        WHERE team_id = :team AND candidate_id = :candidate AND done_at IS NULL AND withdrawn_at IS NULL
                        """)
                .param("team", team)
                .param("candidate", candidate)
                .query(ErasureRepository::erasure)
                .optional();
    }

    /** Open ones first, then the newest. */
    List<Erasure> list(int team, int limit) {
        return jdbc.sql("""
                        SELECT * FROM erasure WHERE team_id = :team
                        ORDER BY done_at IS NOT NULL OR withdrawn_at IS NOT NULL, asked_at DESC, id DESC LIMIT :limit
                        """)
                .param("team", team)
                .param("limit", limit)
                .query(ErasureRepository::erasure)
                .list();
    }

    /** Those that wait for a second person are off, since their candidate became another one's. */
    void leave(int team, UUID candidate, Instant now) {
        jdbc.sql("""
                        UPDATE erasure SET withdrawn_at = :now
                        WHERE team_id = :team AND candidate_id = :candidate AND done_at IS NULL AND withdrawn_at IS NULL
                        """)
                .param("team", team)
                .param("candidate", candidate)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Erasure erasure(ResultSet row, int no) throws SQLException {
        byte[] hash = row.getBytes("sha256");
        return new Erasure(
                row.getObject("id", UUID.class),
                row.getObject("candidate_id", UUID.class),
                ErasureReason.of(row.getString("reason")),
                row.getObject("asked_by", UUID.class),
                row.getTimestamp("asked_at").toInstant(),
                row.getObject("confirmed_by", UUID.class),
                instant(row.getTimestamp("confirmed_at")),
                instant(row.getTimestamp("withdrawn_at")),
                instant(row.getTimestamp("done_at")),
                hash == null ? null : HexFormat.of().formatHex(hash));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
