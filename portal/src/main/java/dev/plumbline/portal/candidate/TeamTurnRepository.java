package dev.plumbline.portal.candidate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The row that is a team's turn. */
@Repository
class TeamTurnRepository {
    private final JdbcClient jdbc;

    TeamTurnRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean lock(int team) {
        return jdbc.sql("SELECT team_id FROM team_turn WHERE team_id = :team FOR UPDATE")
                .param("team", team)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void insert(int team) {
        jdbc.sql("INSERT INTO team_turn (team_id) VALUES (:team) ON CONFLICT DO NOTHING")
                .param("team", team)
                .update();
    }
}
