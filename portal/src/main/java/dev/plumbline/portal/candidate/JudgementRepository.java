package dev.plumbline.portal.candidate;

import static dev.plumbline.portal.candidate.Rows.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People's answers whether two profiles are the same person. */
@Repository
class JudgementRepository {
    private final JdbcClient jdbc;

    JudgementRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(int team, Judgement judgement) {
        jdbc.sql("""
                        INSERT INTO same_person (team_id, id, profile_a, profile_b, answer, member_id, at)
                        VALUES (:team, :id, :a, :b, :answer, :member, :at)
                        """)
                .param("team", team)
                .param("id", judgement.id())
                .param("a", judgement.a())
                .param("b", judgement.b())
                .param("answer", judgement.answer().label())
                .param("member", judgement.member())
                .param("at", at(judgement.at()))
                .update();
    }

    /** Takes an answer back and returns it; empty where there is none, or it was taken back before. */
    Optional<Judgement> undo(int team, UUID id, Instant now) {
        return jdbc.sql("""
                        UPDATE same_person SET undone_at = :now WHERE team_id = :team AND id = :id AND undone_at IS NULL
                        RETURNING *
                        """)
                .param("team", team)
                .param("id", id)
                .param("now", at(now))
                .query(JudgementRepository::judgement)
                .optional();
    }

    /** The answers that hold for pairs of which at least one profile is among these, oldest first. */
    List<Judgement> holding(int team, Collection<UUID> profiles) {
        if (profiles.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT * FROM (
                          SELECT DISTINCT ON (profile_a, profile_b) * FROM same_person
                          WHERE team_id = :team AND undone_at IS NULL
                            AND (profile_a IN (:profiles) OR profile_b IN (:profiles))
                          ORDER BY profile_a, profile_b, at DESC, id DESC) newest
                        ORDER BY at, id
                        """)
                .param("team", team)
                .param("profiles", profiles)
                .query(JudgementRepository::judgement)
                .list();
    }

    private static Judgement judgement(ResultSet row, int no) throws SQLException {
        return new Judgement(
                row.getObject("id", UUID.class),
                row.getObject("profile_a", UUID.class),
                row.getObject("profile_b", UUID.class),
                SameAnswer.of(row.getString("answer")),
                row.getObject("member_id", UUID.class),
                row.getTimestamp("at").toInstant());
    }
}
