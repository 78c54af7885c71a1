package dev.plumbline.portal.interview;

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

/** Claims that somebody verifies. */
@Repository
class VerificationRepository {
    private final JdbcClient jdbc;

    VerificationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(int team, Verification task) {
        jdbc.sql("""
                        INSERT INTO verification_task (team_id, id, candidate_id, kind, about, contact, contact_source,
                          member_id, at)
                        VALUES (:team, :id, :candidate, :kind, :about, :contact, :source, :member, :at)
                        """)
                .param("team", team)
                .param("id", task.id())
                .param("candidate", task.candidate())
                .param("kind", task.what().kind().label())
                .param("about", task.what().about())
                .param("contact", task.what().contact())
                .param("source", task.what().source())
                .param("member", task.member())
                .param("at", task.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Verification> find(int team, UUID id) {
        return jdbc.sql("SELECT * FROM verification_task WHERE team_id = :team AND id = :id")
                .param("team", team)
                .param("id", id)
                .query(VerificationRepository::one)
                .optional();
    }

    /** Open ones first, then the newest. */
    List<Verification> of(int team, UUID candidate, int limit) {
        return jdbc.sql("""
                        SELECT * FROM verification_task WHERE team_id = :team AND candidate_id = :candidate
                        ORDER BY closed_at IS NOT NULL, at DESC, id DESC LIMIT :limit
                        """)
                .param("team", team)
                .param("candidate", candidate)
                .param("limit", limit)
                .query(VerificationRepository::one)
                .list();
    }

    /** Ends an open one; false where it has ended. */
    boolean end(int team, UUID id, Verification.End end) {
        return jdbc.sql("""
                        UPDATE verification_task SET outcome = :outcome, outcome_note = :note, closed_by = :member,
                          closed_at = :at
                        WHERE team_id = :team AND id = :id AND closed_at IS NULL
                        """)
                        .param("team", team)
                        .param("id", id)
                        .param("outcome", end.outcome().label())
                        .param("note", end.note())
                        .param("member", end.member())
                        .param("at", end.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Opens one again that this member has ended since a moment; false where that is not so. */
    boolean openAgain(int team, UUID id, UUID member, Instant since) {
        return jdbc.sql("""
                        UPDATE verification_task SET outcome = NULL, outcome_note = NULL, closed_by = NULL, closed_at = NULL
                        WHERE team_id = :team AND id = :id AND closed_by = :member AND closed_at >= :since
                        """)
                        .param("team", team)
                        .param("id", id)
                        .param("member", member)
                        .param("since", since.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void move(int team, UUID from, UUID to) {
        jdbc.sql("UPDATE verification_task SET candidate_id = :to WHERE team_id = :team AND candidate_id = :from")
                .param("team", team)
                .param("from", from)
                .param("to", to)
                .update();
    }

    static Verification one(ResultSet row, int no) throws SQLException {
        return new Verification(
                row.getObject("id", UUID.class),
                row.getObject("candidate_id", UUID.class),
                new NewVerification(
                        VerificationKind.of(row.getString("kind")).orElseThrow(),
                        row.getString("about"),
                        row.getString("contact"),
                        row.getString("contact_source")),
                row.getObject("member_id", UUID.class),
                row.getTimestamp("at").toInstant(),
                end(row));
    }

    private static Verification.@Nullable End end(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("closed_at");
        return at == null
                ? null
                : new Verification.End(
                        VerificationOutcome.of(row.getString("outcome")).orElseThrow(),
                        row.getString("outcome_note"),
                        row.getObject("closed_by", UUID.class),
                        at.toInstant());
    }
}
