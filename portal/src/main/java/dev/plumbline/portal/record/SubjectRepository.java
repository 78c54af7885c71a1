package dev.plumbline.portal.record;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose the rows are: people's judgements, the newest of each subject. */
@Repository
class SubjectRepository {
    /** The candidate that a subject is. */
    record Owner(UUID candidate, String name) {}

    private static final String OWNERS = """
            FROM record_subject s
            JOIN profile p ON p.team_id = s.team_id AND p.id = s.profile_id
            JOIN candidate c ON c.team_id = s.team_id AND c.id = p.candidate_id
            WHERE s.team_id = :team AND s.same AND s.undone_at IS NULL
            """;

    private final JdbcClient jdbc;

    SubjectRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<String> ofProfiles(int team, Collection<UUID> profiles) {
        if (profiles.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql("""
                        SELECT subject FROM record_subject
                        WHERE team_id = :team AND profile_id IN (:profiles) AND same AND undone_at IS NULL
                        """)
                .param("team", team)
                .param("profiles", profiles)
                .query(String.class)
                .list());
    }

    Map<String, Owner> owners(int team, Collection<String> subjects) {
        Map<String, Owner> owners = new HashMap<>();
        jdbc.sql("SELECT s.subject, c.id, c.name " + OWNERS + " AND s.subject = ANY (:subjects)")
                .param("team", team)
                .param("subjects", subjects.toArray(String[]::new))
                .query(row -> {
                    owners.put(
                            row.getString("subject"),
                            new Owner(row.getObject("id", UUID.class), row.getString("name")));
                });
        return owners;
    }

    /** The names that the systems have for subjects. */
    Map<String, String> names(int team, Collection<String> subjects) {
        Map<String, String> names = new HashMap<>();
        jdbc.sql("""
                        SELECT subject, max(name) AS name FROM record_row
                        WHERE team_id = :team AND subject = ANY (:subjects) AND name IS NOT NULL GROUP BY subject
                        """)
                .param("team", team)
                .param("subjects", subjects.toArray(String[]::new))
                .query(row -> {
                    names.put(row.getString("subject"), row.getString("name"));
                });
        return names;
    }

    /** The candidates whose rows an import holds, and those whose rows have something in common with one of its rows. */
    List<UUID> concerned(int team, UUID importId, int limit) {
        return jdbc.sql("SELECT DISTINCT c.id " + OWNERS + """
                         AND s.subject IN (
                          SELECT subject FROM record_row WHERE team_id = :team AND import_id = :import
                          UNION
                          SELECT other.subject FROM (
                            SELECT DISTINCT what, value FROM record_key WHERE team_id = :team AND import_id = :import) mine
                          JOIN record_key other
                            ON other.team_id = :team AND other.what = mine.what AND other.value = mine.value)
                        ORDER BY c.id LIMIT :limit
                        """)
                .param("team", team)
                .param("import", importId)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /** The candidates whose rows have something in common with one of a subject's rows. */
    List<UUID> sharing(int team, String subject, int limit) {
        return jdbc.sql("SELECT DISTINCT c.id " + OWNERS + """
                         AND s.subject IN (
                          SELECT other.subject FROM (
                            SELECT DISTINCT what, value FROM record_key WHERE team_id = :team AND subject = :subject) mine
                          JOIN record_key other
                            ON other.team_id = :team AND other.what = mine.what AND other.value = mine.value)
                        ORDER BY c.id LIMIT :limit
                        """)
                .param("team", team)
                .param("subject", subject)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /** The candidates that have rows. */
    List<UUID> withRows(int team, int limit) {
        return jdbc.sql("SELECT DISTINCT c.id " + OWNERS + " ORDER BY c.id LIMIT :limit")
                .param("team", team)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /** All subjects, those that are nobody's first. */
    List<Subject> list(int team, int limit) {
        return jdbc.sql("""
                        WITH owned AS (SELECT s.id AS judgement, s.subject, c.id AS candidate, c.name AS candidate_name
                        """ + OWNERS + """
                        ), found AS (
                          SELECT r.subject, max(r.name) AS name, count(*) AS rows, max(r.at) AS last,
                            string_agg(DISTINCT i.source, ', ') AS sources
                          FROM record_row r JOIN record_import i ON i.team_id = :team AND i.id = r.import_id
                          WHERE r.team_id = :team GROUP BY r.subject)
                        SELECT found.*, owned.judgement, owned.candidate, owned.candidate_name
                        FROM found LEFT JOIN owned ON owned.subject = found.subject
                        ORDER BY owned.judgement IS NOT NULL, found.subject LIMIT :limit
                        """)
                .param("team", team)
                .param("limit", limit)
                .query((row, no) -> new Subject(
                        row.getString("subject"),
                        row.getString("name"),
                        row.getString("sources"),
                        row.getInt("rows"),
                        row.getTimestamp("last").toInstant(),
                        row.getObject("judgement", UUID.class),
                        row.getObject("candidate", UUID.class),
                        row.getString("candidate_name")))
                .list();
    }

    boolean exists(int team, String subject) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM record_row WHERE team_id = :team AND subject = :subject)")
                .param("team", team)
                .param("subject", subject)
                .query(Boolean.class)
                .single();
    }

    /** The candidates that somebody said a subject is not. */
    Set<UUID> refused(int team, String subject) {
        return new HashSet<>(jdbc.sql("""
                        SELECT p.candidate_id FROM record_subject s
                        JOIN profile p ON p.team_id = s.team_id AND p.id = s.profile_id
                        WHERE s.team_id = :team AND s.subject = :subject AND NOT s.same AND s.undone_at IS NULL
                        """)
                .param("team", team)
                .param("subject", subject)
                .query(UUID.class)
                .list());
    }

    void insert(int team, UUID id, String subject, UUID profile, boolean same, UUID member, Instant now) {
        jdbc.sql("""
                        INSERT INTO record_subject (team_id, id, subject, profile_id, same, member_id, at)
                        VALUES (:team, :id, :subject, :profile, :same, :member, :at)
                        """)
                .param("team", team)
                .param("id", id)
                .param("subject", subject)
                .param("profile", profile)
                .param("same", same)
                .param("member", member)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes back that a subject is a candidate; returns who the candidate was. */
    Optional<UUID> release(int team, String subject, Instant now) {
        Optional<UUID> owner =
                Optional.ofNullable(owners(team, Set.of(subject)).get(subject)).map(Owner::candidate);
        jdbc.sql("""
                        UPDATE record_subject SET undone_at = :now
                        WHERE team_id = :team AND subject = :subject AND same AND undone_at IS NULL
                        """)
                .param("team", team)
                .param("subject", subject)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return owner;
    }
}
