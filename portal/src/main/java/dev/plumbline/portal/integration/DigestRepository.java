package dev.plumbline.portal.integration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is told by mail what waits. */
@Repository
class DigestRepository {
    private final JdbcClient jdbc;

    DigestRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Digest> all(int team) {
        return jdbc.sql("SELECT * FROM digest WHERE team_id = :team ORDER BY member_id")
                .param("team", team)
                .query(DigestRepository::digest)
                .list();
    }

    Optional<Digest> find(int team, UUID member) {
        return jdbc.sql("SELECT * FROM digest WHERE team_id = :team AND member_id = :member")
                .param("team", team)
                .param("member", member)
                .query(DigestRepository::digest)
                .optional();
    }

    void choose(int team, UUID member, DigestRhythm rhythm, ZoneId zone) {
        jdbc.sql("""
                        INSERT INTO digest (team_id, member_id, rhythm, zone) VALUES (:team, :member, :rhythm, :zone)
                        ON CONFLICT (team_id, member_id) DO UPDATE SET rhythm = excluded.rhythm, zone = excluded.zone
                        """)
                .param("team", team)
                .param("member", member)
                .param("rhythm", rhythm.code())
                .param("zone", zone.getId())
                .update();
    }

    void remove(int team, UUID member) {
        jdbc.sql("DELETE FROM digest WHERE team_id = :team AND member_id = :member")
                .param("team", team)
                .param("member", member)
                .update();
    }

    void sent(int team, UUID member, Instant at) {
        jdbc.sql("UPDATE digest SET sent_at = :at, trouble = '' WHERE team_id = :team AND member_id = :member")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("team", team)
                .param("member", member)
                .update();
    }

    void failed(int team, UUID member, String trouble) {
        jdbc.sql("UPDATE digest SET trouble = :trouble WHERE team_id = :team AND member_id = :member")
                .param("trouble", trouble)
                .param("team", team)
                .param("member", member)
                .update();
    }

    private static Digest digest(ResultSet row, int no) throws SQLException {
        Timestamp sent = row.getTimestamp("sent_at");
        return new Digest(
                row.getObject("member_id", UUID.class),
                DigestRhythm.of(row.getString("rhythm")),
                ZoneId.of(row.getString("zone")),
                sent == null ? null : sent.toInstant(),
                row.getString("trouble"));
    }
}
