package dev.plumbline.portal.candidate;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What a candidate is looked up by: the names that its pages give, whole and word by word, its accounts and their
 * addresses without the scheme; in lower case, cut to 200 characters.
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

    /** Makes a candidate's terms what its pages say now. */
    void refresh(int team, UUID candidate) {
        jdbc.sql(SAID + """
                        DELETE FROM candidate_term WHERE team_id = :team AND candidate_id = :candidate
                          AND term NOT IN (SELECT left(term, 200) FROM said)
                        """).param("team", team).param("candidate", candidate).update();
        jdbc.sql(SAID + """
                        INSERT INTO candidate_term (team_id, candidate_id, term)
                        SELECT DISTINCT :team::int, :candidate::uuid, left(term, 200) FROM said WHERE term <> ''
                        ON CONFLICT DO NOTHING
                        """).param("team", team).param("candidate", candidate).update();
    }
}
