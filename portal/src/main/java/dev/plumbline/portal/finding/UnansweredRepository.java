package dev.plumbline.portal.finding;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Findings that nobody has answered. */
@Repository
class UnansweredRepository {
    private final JdbcClient jdbc;

    UnansweredRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How many of a candidate's.
     *
     * @param weight of the least severity: 1 for a note, 3 for what is to be settled
     */
    int count(int team, UUID candidate, int weight) {
        return jdbc.sql("""
                        SELECT count(*)::int FROM finding WHERE team_id = :team AND candidate_id = :candidate
                          AND gone_at IS NULL AND weight >= :weight AND state IN ('open', 'claimed', 'snoozed')
                        """)
                .param("team", team)
                .param("candidate", candidate)
                .param("weight", weight)
                .query(Integer.class)
                .single();
    }
}
