package dev.plumbline.portal.candidate;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What a candidate is looked up by: the names that its pages give, whole and word by word, its accounts and their
 * addresses without the scheme; in lower case, cut to 200 characters. Each says when the candidate was last seen.
 */
@Repository
class CandidateTermRepository {
    private static final String SAID = """
            WITH named AS (
              SELECT name FROM candidate WHERE team_id = :team AND id = :candidate
              UNION SELECT name FROM profile WHERE team_id = :team AND candidate_id = :candidate),
            said AS (
              SELECT lower(name) AS term FROM named
              UNION SELECT regexp_split_to_table(lower(name), '\\s+') FROM named
              UNION SELECT lower(account) FROM profile WHERE team_id = :team AND candidate_id = :candidate
              UNION SELECT regexp_replace(lower(url), '^https?://(www\\.)?', '') FROM profile
              WHERE team_id = :team AND candidate_id = :candidate)
            """;

    private final JdbcClient jdbc;

    CandidateTermRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes a candidate's terms what its pages and its row say now. */
    void refresh(int team, UUID candidate) {
        jdbc.sql(SAID + """
                        DELETE FROM candidate_term WHERE team_id = :team AND candidate_id = :candidate
                          AND term NOT IN (SELECT left(term, 200) FROM said)
                        """).param("team", team).param("candidate", candidate).update();
        jdbc.sql(SAID + """
                        INSERT INTO candidate_term (team_id, candidate_id, term, last_seen)
                        SELECT DISTINCT c.team_id, c.id, left(s.term, 200), c.last_seen
                        FROM said s JOIN candidate c ON c.team_id = :team AND c.id = :candidate WHERE s.term <> ''
                        ON CONFLICT (team_id, candidate_id, term) DO UPDATE SET last_seen = excluded.last_seen
                          WHERE candidate_term.last_seen <> excluded.last_seen
                        """).param("team", team).param("candidate", candidate).update();
    }
}
