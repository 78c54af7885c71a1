package dev.plumbline.portal.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is not erased, and why. */
@Repository
class HoldRepository {
    private final JdbcClient jdbc;

    HoldRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean insert(int team, UUID candidate, String reason, UUID member, Instant now) {
        return jdbc.sql("""
                        INSERT INTO privacy_hold (team_id, candidate_id, reason, member_id, at)
                        SELECT :team, id, :reason, :member, :now FROM candidate WHERE team_id = :team AND id = :candidate
                        ON CONFLICT (team_id, candidate_id) DO UPDATE SET reason = excluded.reason
                        """)
                        .param("team", team)
                        .param("candidate", candidate)
                        .param("reason", reason)
                        .param("member", member)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean delete(int team, UUID candidate) {
        return jdbc.sql("DELETE FROM privacy_hold WHERE team_id = :team AND candidate_id = :candidate")
                        .param("team", team)
                        .param("candidate", candidate)
                        .update()
                == 1;
    }

    Optional<Hold> find(int team, UUID candidate) {
        return jdbc.sql("""
                        SELECT h.*, c.name FROM privacy_hold h JOIN candidate c ON c.team_id = :team AND c.id = h.candidate_id
                        WHERE h.team_id = :team AND h.candidate_id = :candidate
                        """)
                .param("team", team)
                .param("candidate", candidate)
                .query(HoldRepository::hold)
                .optional();
    }

    List<Hold> list(int team, int limit) {
        return jdbc.sql("""
                        SELECT h.*, c.name FROM privacy_hold h JOIN candidate c ON c.team_id = :team AND c.id = h.candidate_id
                        WHERE h.team_id = :team ORDER BY h.at DESC, c.id LIMIT :limit
                        """)
                .param("team", team)
                .param("limit", limit)
                .query(HoldRepository::hold)
                .list();
    }

    /** A candidate becomes another one, who is held as they were. */
    void move(int team, UUID from, UUID to) {
        jdbc.sql("""
                        INSERT INTO privacy_hold (team_id, candidate_id, reason, member_id, at)
                        SELECT team_id, :to, reason, member_id, at FROM privacy_hold
                        WHERE team_id = :team AND candidate_id = :from ON CONFLICT DO NOTHING
                        """).param("team", team).param("from", from).param("to", to).update();
        delete(team, from);
    }

    private static Hold hold(ResultSet row, int no) throws SQLException {
        return new Hold(
                row.getObject("candidate_id", UUID.class),
                row.getString("name"),
                row.getString("reason"),
                row.getObject("member_id", UUID.class),
                row.getTimestamp("at").toInstant());
    }
}
