package dev.plumbline.portal.team;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What teams allow. */
@Repository
class PolicyRepository {
    private final JdbcClient jdbc;

    PolicyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean fetchLinks(int team) {
        return jdbc.sql("SELECT fetch_links FROM team_policy WHERE team_id = :team")
                .param("team", team)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void setFetchLinks(int team, boolean allowed) {
        jdbc.sql("""
                        INSERT INTO team_policy (team_id, fetch_links) VALUES (:team, :allowed)
                        ON CONFLICT (team_id) DO UPDATE SET fetch_links = excluded.fetch_links
                        """).param("team", team).param("allowed", allowed).update();
    }

    boolean compareNationality(int team) {
        return jdbc.sql("SELECT compare_nationality FROM team_policy WHERE team_id = :team")
                .param("team", team)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void setCompareNationality(int team, boolean allowed) {
        jdbc.sql("""
                        INSERT INTO team_policy (team_id, compare_nationality) VALUES (:team, :allowed)
                        ON CONFLICT (team_id) DO UPDATE SET compare_nationality = excluded.compare_nationality
                        """).param("team", team).param("allowed", allowed).update();
    }
}
