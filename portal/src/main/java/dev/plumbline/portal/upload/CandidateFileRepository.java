package dev.plumbline.portal.upload;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that members added to candidates. */
@Repository
class CandidateFileRepository {
    /**
     * A file whose profile has not joined the candidate's yet.
     *
     * @param profile of the candidate
     * @param account of the file's own profile
     */
    record Waiting(UUID profile, String account, UUID member) {}

    private final JdbcClient jdbc;

    CandidateFileRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(int team, UUID capture, UUID profile, String account, UUID member) {
        jdbc.sql("""
                        INSERT INTO candidate_file (team_id, capture_id, profile_id, account, member_id)
                        VALUES (:team, :capture, :profile, :account, :member) ON CONFLICT DO NOTHING
                        """)
                .param("team", team)
                .param("capture", capture)
                .param("profile", profile)
                .param("account", account)
                .param("member", member)
                .update();
    }

    Optional<Waiting> waiting(int team, UUID capture) {
        return jdbc.sql("""
                        SELECT profile_id, account, member_id FROM candidate_file
                        WHERE team_id = :team AND capture_id = :capture AND joined_at IS NULL
                        """)
                .param("team", team)
                .param("capture", capture)
                .query((row, n) -> new Waiting(
                        row.getObject("profile_id", UUID.class),
                        row.getString("account"),
                        row.getObject("member_id", UUID.class)))
                .optional();
    }

    void joined(int team, UUID capture, Instant now) {
        jdbc.sql("UPDATE candidate_file SET joined_at = :now WHERE team_id = :team AND capture_id = :capture")
                .param("team", team)
                .param("capture", capture)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
