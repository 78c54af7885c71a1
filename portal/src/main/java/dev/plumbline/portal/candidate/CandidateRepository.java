package dev.plumbline.portal.candidate;

import static dev.plumbline.portal.candidate.Rows.at;

import dev.plumbline.portal.base.StorableText;
import dev.plumbline.portal.capture.LibraryJson;
import dev.plumbline.scraper.rule.Coverage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Candidates. */
@Repository
class CandidateRepository {
    /** Up to so many terms are put in order at once; of more, every tenth or hundredth candidate has one. */
    private static final int FEW = 5_000;

    private static final String FROM_ALL = "SELECT c.* FROM candidate c";

    /** Candidates that are gone through until enough of them have a term; where they have not, all terms are put in order after all. */
    private static final int WALKED = 1_000;

    /** Candidates in their order, until enough of them have a term; their own terms are read, never all that begin so. */
    private static final String FROM_NEWEST = """
            SELECT c.* FROM (SELECT * FROM candidate
                WHERE team_id = :team AND (last_seen, id) < (:before, :beforeId)
                ORDER BY last_seen DESC, id DESC LIMIT :walked) c
              CROSS JOIN LATERAL (SELECT FROM (
                SELECT t.term FROM candidate_term t WHERE t.team_id = :team AND t.candidate_id = c.id OFFSET 0) own
              WHERE own.term >= :prefix AND own.term < :end LIMIT 1) begins
            """;

    /** Those of all terms, put in order by what their index says. */
    private static final String FROM_TERMS = """
            WITH next AS MATERIALIZED (
              SELECT DISTINCT t.last_seen, t.candidate_id FROM candidate_term t
              WHERE t.team_id = :team AND t.term >= :prefix AND t.term < :end AND (t.last_seen, t.candidate_id) < (:before, :beforeId)
              ORDER BY t.last_seen DESC, t.candidate_id DESC LIMIT :limit)
            SELECT c.* FROM next JOIN candidate c ON c.team_id = :team AND c.id = next.candidate_id
            """;

    private final JdbcClient jdbc;

    CandidateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Candidate> find(int team, UUID id) {
        return jdbc.sql("SELECT * FROM candidate WHERE team_id = :team AND id = :id")
                .param("team", team)
                .param("id", id)
                .query(CandidateRepository::candidate)
                .optional();
    }

    /** Candidates last seen before a place in the list, one of whose terms begins with a text; all for an empty one. */
    List<Candidate> list(int team, String prefix, Instant before, UUID beforeId, int limit) {
        // The plan must follow the text: many candidates begin with "a", one with a whole name.
        jdbc.sql("SET LOCAL plan_cache_mode = force_custom_plan").update();
        String end = prefix + "\uDBFF\uDFFF";
        if (prefix.isEmpty()) {
            return list(FROM_ALL, team, prefix, end, before, beforeId, 0, limit);
        }
        if (!areFew(team, prefix, end)) {
            List<Candidate> near = list(FROM_NEWEST, team, prefix, end, before, beforeId, WALKED, limit);
            if (near.size() == limit) {
                return near;
            }
        }
        return list(FROM_TERMS, team, prefix, end, before, beforeId, 0, limit);
    }

    private List<Candidate> list(
            String from, int team, String prefix, String end, Instant before, UUID beforeId, int walked, int limit) {
        return jdbc.sql(from + """
                         WHERE c.team_id = :team AND (c.last_seen, c.id) < (:before, :beforeId)
                        ORDER BY c.last_seen DESC, c.id DESC LIMIT :limit
                        """)
                .param("team", team)
                .param("before", at(before))
                .param("beforeId", beforeId)
                .param("prefix", prefix)
                .param("end", end)
                .param("walked", walked)
                .param("limit", limit)
                .query(CandidateRepository::candidate)
                .list();
    }

    private boolean areFew(int team, String prefix, String end) {
        return jdbc.sql("""
                        SELECT count(*) <= :few FROM (SELECT FROM candidate_term
                          WHERE team_id = :team AND term >= :prefix AND term < :end LIMIT :few + 1) counted
                        """)
                .param("team", team)
                .param("prefix", prefix)
                .param("end", end)
                .param("few", FEW)
                .query(Boolean.class)
                .single();
    }

    /** Ids of candidates in their own order, behind one of them. */
    List<UUID> ids(int team, UUID after, int limit) {
        return jdbc.sql("SELECT id FROM candidate WHERE team_id = :team AND id > :after ORDER BY id LIMIT :limit")
                .param("team", team)
                .param("after", after)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /** The same of those that were seen since then. */
    List<UUID> seenSince(int team, Instant since, UUID after, int limit) {
        return jdbc.sql("""
                        SELECT id FROM candidate WHERE team_id = :team AND id > :after AND last_seen >= :since
                        ORDER BY id LIMIT :limit
                        """)
                .param("team", team)
                .param("after", after)
                .param("since", at(since))
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    int countSeenSince(int team, Instant since) {
        return jdbc.sql("SELECT count(*) FROM candidate WHERE team_id = :team AND last_seen >= :since")
                .param("team", team)
                .param("since", at(since))
                .query(Integer.class)
                .single();
    }

    void insert(int team, UUID id, String name, Instant seen) {
        jdbc.sql("""
                        INSERT INTO candidate (team_id, id, name, first_seen, last_seen)
                        VALUES (:team, :id, :name, :seen, :seen)
                        """)
                .param("team", team)
                .param("id", id)
                .param("name", StorableText.of(name))
                .param("seen", at(seen))
                .update();
    }

    void describe(int team, UUID id, String name, Instant first, Instant last) {
        jdbc.sql("""
                        UPDATE candidate SET name = :name, first_seen = :first, last_seen = :last
                        WHERE team_id = :team AND id = :id
                        """)
                .param("team", team)
                .param("id", id)
                .param("name", StorableText.of(name))
                .param("first", at(first))
                .param("last", at(last))
                .update();
    }

    void checked(int team, UUID id, Coverage coverage, String libraryVersion) {
        jdbc.sql("""
                        UPDATE candidate SET coverage = :coverage::jsonb, library_version = :version, check_due = false
                        WHERE team_id = :team AND id = :id
                        """)
                .param("team", team)
                .param("id", id)
                .param("coverage", LibraryJson.write(coverage))
                .param("version", libraryVersion)
                .update();
    }

    /** Marks a candidate; false where it is marked already, or gone. */
    boolean markDue(int team, UUID id) {
        return jdbc.sql("""
                        UPDATE candidate SET check_due = true WHERE team_id = :team AND id = :id AND NOT check_due
                        """).param("team", team).param("id", id).update() == 1;
    }

    boolean isDue(int team, UUID id) {
        return jdbc.sql("SELECT check_due FROM candidate WHERE team_id = :team AND id = :id")
                .param("team", team)
                .param("id", id)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void delete(int team, UUID id) {
        jdbc.sql("DELETE FROM candidate WHERE team_id = :team AND id = :id")
                .param("team", team)
                .param("id", id)
                .update();
    }

    private static Candidate candidate(ResultSet row, int no) throws SQLException {
        String coverage = row.getString("coverage");
        return new Candidate(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getTimestamp("first_seen").toInstant(),
                row.getTimestamp("last_seen").toInstant(),
                coverage == null ? null : LibraryJson.read(coverage, Coverage.class));
    }
}
