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
    /** Up to so many terms are gathered before they are put in order; of more, every tenth or hundredth candidate has one. */
    private static final int FEW = 5_000;

    private static final String FROM_ALL = "SELECT c.* FROM candidate c";

    /** Candidates that are gone through until enough of them have a term; where they have not, all are gathered after all. */
    private static final List<Integer> WALKED = List.of(1_000, 20_000);

    /** Candidates in their order, until enough of them have a term; their own terms are read, never all that begin so. */
    private static final String FROM_MANY = """
            SELECT c.* FROM (SELECT * FROM candidate
                WHERE team_id = :team AND (last_seen, id) < (:before, :beforeId)
                ORDER BY last_seen DESC, id DESC LIMIT :walked) c
              CROSS JOIN LATERAL (SELECT FROM (
                SELECT t.term FROM candidate_term t WHERE t.team_id = :team AND t.candidate_id = c.id OFFSET 0) own
              WHERE own.term >= :prefix AND own.term < :end LIMIT 1) begins
            """;

    /** Terms that are hashed at most, in what {@link #ROOM} has room for; more are gathered after all. */
    private static final int HASHED = 2_000_000;

    private static final String ROOM = "SET LOCAL work_mem = '64MB'";

    /**
     * Candidates in their order by an index alone, until enough of them are among all that have a term; IS TRUE keeps the
     * planner from joining, which would read all of them.
     */
    private static final String FROM_HASHED = """
            WITH next AS MATERIALIZED (
              SELECT s.id FROM candidate s
              WHERE s.team_id = :team AND (s.last_seen, s.id) < (:before, :beforeId) AND (s.id IN (
                SELECT t.candidate_id FROM candidate_term t
                WHERE t.team_id = :team AND t.term >= :prefix AND t.term < :end LIMIT :most)) IS TRUE
              ORDER BY s.last_seen DESC, s.id DESC LIMIT :limit)
            SELECT c.* FROM next JOIN candidate c ON c.team_id = :team AND c.id = next.id
            """;

    /** All candidates with a term, to be put in order. */
    private static final String FROM_FEW = """
            WITH begins AS MATERIALIZED (
              SELECT DISTINCT candidate_id FROM candidate_term t
              WHERE t.team_id = :team AND t.term >= :prefix AND t.term < :end)
            SELECT c.* FROM begins JOIN candidate c ON c.team_id = :team AND c.id = begins.candidate_id
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
        if (!areAtMost(FEW, team, prefix, end)) {
            for (int walked : WALKED) {
                List<Candidate> near = list(FROM_MANY, team, prefix, end, before, beforeId, walked, limit);
                if (near.size() == limit) {
                    return near;
                }
                if (near.isEmpty()) {
                    // They stand elsewhere in the order: going on would be in vain.
                    break;
                }
            }
            if (areAtMost(HASHED, team, prefix, end)) {
                jdbc.sql(ROOM).update();
                return list(FROM_HASHED, team, prefix, end, before, beforeId, 0, limit);
            }
        }
        return list(FROM_FEW, team, prefix, end, before, beforeId, 0, limit);
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
                .param("most", HASHED)
                .param("limit", limit)
                .query(CandidateRepository::candidate)
                .list();
    }

    private boolean areAtMost(int most, int team, String prefix, String end) {
        return jdbc.sql("""
                        SELECT count(*) <= :most FROM (SELECT FROM candidate_term
                          WHERE team_id = :team AND term >= :prefix AND term < :end LIMIT :most + 1) counted
                        """)
                .param("team", team)
                .param("prefix", prefix)
                .param("end", end)
                .param("most", most)
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
