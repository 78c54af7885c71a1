package dev.plumbline.portal.interview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people saw; what was taken back is kept and not read. */
@Repository
class ObservationRepository {
    private static final String SELECT = "SELECT * FROM observation WHERE team_id = :team AND undone_at IS NULL";

    private final JdbcClient jdbc;

    ObservationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(int team, KeptObservation seen) {
        jdbc.sql("""
                        INSERT INTO observation (team_id, id, candidate_id, topic, choice, times, at, observers,
                          accommodation, note, member_id, noted_at)
                        VALUES (:team, :id, :candidate, :topic, :choice, :times, :at, :observers,
                          :accommodation, :note, :member, :notedAt)
                        """)
                .param("team", team)
                .param("id", seen.id())
                .param("candidate", seen.candidate())
                .param("topic", seen.topic())
                .param("choice", seen.choice())
                .param("times", seen.times())
                .param("at", seen.at().atOffset(ZoneOffset.UTC))
                .param("observers", seen.observers().toArray(UUID[]::new))
                .param("accommodation", seen.accommodation())
                .param("note", seen.note())
                .param("member", seen.member())
                .param("notedAt", seen.notedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<KeptObservation> find(int team, UUID id) {
        return jdbc.sql(SELECT + " AND id = :id")
                .param("team", team)
                .param("id", id)
                .query(ObservationRepository::one)
                .optional();
    }

    /** The newest first. */
    List<KeptObservation> of(int team, UUID candidate, int limit) {
        return jdbc.sql(SELECT + " AND candidate_id = :candidate ORDER BY at DESC, id DESC LIMIT :limit")
                .param("team", team)
                .param("candidate", candidate)
                .param("limit", limit)
                .query(ObservationRepository::one)
                .list();
    }

    void undo(int team, UUID id, Instant now) {
        jdbc.sql("UPDATE observation SET undone_at = :now WHERE team_id = :team AND id = :id AND undone_at IS NULL")
                .param("team", team)
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void move(int team, UUID from, UUID to) {
        jdbc.sql("UPDATE observation SET candidate_id = :to WHERE team_id = :team AND candidate_id = :from")
                .param("team", team)
                .param("from", from)
                .param("to", to)
                .update();
    }

    private static KeptObservation one(ResultSet row, int no) throws SQLException {
        return new KeptObservation(
                row.getObject("id", UUID.class),
                row.getObject("candidate_id", UUID.class),
                row.getString("topic"),
                row.getString("choice"),
                row.getInt("times"),
                row.getTimestamp("at").toInstant(),
                List.of((UUID[]) row.getArray("observers").getArray()),
                row.getBoolean("accommodation"),
                row.getString("note"),
                row.getObject("member_id", UUID.class),
                row.getTimestamp("noted_at").toInstant());
    }
}
