package dev.plumbline.portal.demo;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds and removes what came from the demo sites, whose hosts no page outside this machine can have. */
@Repository
class DemoRepository {
    private static final String DEMO_CAPTURES = """
            SELECT id FROM capture WHERE team_id = :team
              AND split_part(split_part(page, '/', 1), ':', 1) ~ '(^|[.])(gighub|codeport|folio)[.]localhost$'
            """;

    private static final String EMPTY_PROFILES = """
            SELECT id FROM profile p WHERE team_id = :team AND NOT EXISTS (
              SELECT FROM reading r WHERE r.team_id = :team AND r.profile_id = p.id)
            """;

    /** Where people put down what they saw, asked and decided of a candidate. */
    private static final List<String> OF_CANDIDATES =
            List.of("observation", "verification_task", "shortlist_entry", "privacy_hold", "standing_dismissal");

    private final JdbcClient jdbc;

    DemoRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int countCaptures(int team) {
        return jdbc.sql("SELECT count(*) FROM (" + DEMO_CAPTURES + ") demo")
                .param("team", team)
                .query(Integer.class)
                .single();
    }

    boolean hasDone(int team, String action) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM audit_entry WHERE team_id = :team AND action = :action)")
                .param("team", team)
                .param("action", action)
                .query(Boolean.class)
                .single();
    }

    /** Findings with a quote from a demo page, and the answers to them. */
    void removeFindings(int team) {
        String findings = "SELECT finding_id FROM finding_evidence WHERE team_id = :team AND capture_id IN ("
                + DEMO_CAPTURES + ")";
        removeFindings(team, findings);
    }

    /** With the answers to them; what a standing dismissal among these answered elsewhere stays answered. */
    private void removeFindings(int team, String findings) {
        run(team, "DELETE FROM disposition WHERE team_id = :team AND finding_id IN (" + findings + ")");
        run(team, """
                UPDATE disposition d SET standing_id = NULL WHERE team_id = :team AND standing_id IS NOT NULL
                  AND NOT EXISTS (SELECT FROM standing_dismissal s WHERE s.team_id = :team AND s.id = d.standing_id)
                """);
        run(team, "DELETE FROM boilerplate_finding WHERE team_id = :team AND finding_id IN (" + findings + ")");
        run(team, "DELETE FROM finding WHERE team_id = :team AND id IN (" + findings + ")");
    }

    /** With what people said of how they were read. */
    void removeCaptures(int team) {
        run(team, "DELETE FROM capture_pin WHERE team_id = :team AND capture_id IN (" + DEMO_CAPTURES + ")");
        run(team, "DELETE FROM capture WHERE team_id = :team AND id IN (" + DEMO_CAPTURES + ")");
    }

    /** Profiles of which no page is left. */
    List<UUID> emptyProfiles(int team) {
        return jdbc.sql(EMPTY_PROFILES).param("team", team).query(UUID.class).list();
    }

    void removeEmptyProfiles(int team) {
        run(
                team,
                "DELETE FROM same_person WHERE team_id = :team AND (profile_a IN (" + EMPTY_PROFILES
                        + ") OR profile_b IN (" + EMPTY_PROFILES + "))");
        run(team, "DELETE FROM profile WHERE team_id = :team AND id IN (" + EMPTY_PROFILES + ")");
    }

    /** Candidates of which no profile is left, with all that people put down of them. */
    void removeCandidates(int team) {
        String empty = """
                SELECT id FROM candidate c WHERE team_id = :team AND NOT EXISTS (
                  SELECT FROM profile p WHERE p.team_id = :team AND p.candidate_id = c.id)
                """;
        removeFindings(team, "SELECT id FROM finding WHERE team_id = :team AND candidate_id IN (" + empty + ")");
        for (String table : OF_CANDIDATES) {
            run(team, "DELETE FROM " + table + " WHERE team_id = :team AND candidate_id IN (" + empty + ")");
        }
        run(team, "DELETE FROM candidate WHERE team_id = :team AND id IN (" + empty + ")");
    }

    private void run(int team, String sql) {
        jdbc.sql(sql).param("team", team).update();
    }
}
