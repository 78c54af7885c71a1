package dev.plumbline.portal.privacy;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What hangs on a person, and how much of it. Inside a transaction of the team. */
@Repository
class PersonRepository {
    private final JdbcClient jdbc;

    PersonRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that hangs on a candidate; empty where the team has none of this id. */
    Optional<Person> find(int team, UUID candidate) {
        boolean there = jdbc.sql("SELECT EXISTS (SELECT FROM candidate WHERE team_id = :team AND id = :id)")
                .param("team", team)
                .param("id", candidate)
                .query(Boolean.class)
                .single();
        if (!there) {
            return Optional.empty();
        }
        List<UUID> profiles = jdbc.sql(
                        "SELECT id FROM profile WHERE team_id = :team AND candidate_id = :id ORDER BY id")
                .param("team", team)
                .param("id", candidate)
                .query(UUID.class)
                .list();
        List<String> subjects = jdbc.sql("""
                        SELECT DISTINCT subject FROM record_subject
                        WHERE team_id = :team AND profile_id = ANY (:profiles) AND same AND undone_at IS NULL
                        """)
                .param("team", team)
                .param("profiles", array(profiles))
                .query(String.class)
                .list();
        List<UUID> captures = captures(team, profiles);
        List<UUID> findings = jdbc.sql("SELECT id FROM finding WHERE team_id = :team AND candidate_id = :id")
                .param("team", team)
                .param("id", candidate)
                .query(UUID.class)
                .list();
        List<UUID> elsewhere = elsewhere(team, candidate, profiles, captures, subjects);
        return Optional.of(new Person(
                candidate,
                profiles,
                captures,
                subjects,
                findings,
                elsewhere,
                others(team, candidate, profiles, subjects, elsewhere)));
    }

    /** Pages that were read as theirs, came from their files or links, or stand at an address of theirs and were read as nobody's. */
    private List<UUID> captures(int team, List<UUID> profiles) {
        return jdbc.sql("""
                        WITH theirs AS (
                          SELECT capture_id FROM reading WHERE team_id = :team AND profile_id = ANY (:profiles)
                          UNION SELECT capture_id FROM candidate_file WHERE team_id = :team AND profile_id = ANY (:profiles)
                          UNION SELECT capture_id FROM link_fetch
                            WHERE team_id = :team AND profile_id = ANY (:profiles) AND capture_id IS NOT NULL),
                        pages AS (
                          SELECT page FROM capture WHERE team_id = :team AND id IN (SELECT capture_id FROM theirs)
                          UNION SELECT url FROM profile WHERE team_id = :team AND id = ANY (:profiles))
                        SELECT c.id FROM capture c
                        LEFT JOIN reading r ON r.team_id = :team AND r.capture_id = c.id
                        WHERE c.team_id = :team
                          AND (c.id IN (SELECT capture_id FROM theirs) OR c.page IN (SELECT page FROM pages))
                          AND (r.profile_id IS NULL OR r.profile_id = ANY (:profiles))
                        """)
                .param("team", team)
                .param("profiles", array(profiles))
                .query(UUID.class)
                .list();
    }

    private List<UUID> elsewhere(
            int team, UUID candidate, List<UUID> profiles, List<UUID> captures, List<String> subjects) {
        return jdbc.sql("""
                        SELECT DISTINCT f.id FROM finding f
                        JOIN finding_evidence e ON e.team_id = :team AND e.finding_id = f.id
                        WHERE f.team_id = :team AND f.candidate_id <> :id AND (
                          e.capture_id = ANY (:captures)
                          OR e.content->'account'->>'site' = 'records' AND e.content->'account'->>'id' = ANY (:subjects)
                          OR EXISTS (SELECT FROM profile p WHERE p.team_id = :team AND p.id = ANY (:profiles)
                            AND p.site = e.content->'account'->>'site' AND p.account = e.content->'account'->>'id'))
                        """)
                .param("team", team)
                .param("id", candidate)
                .param("captures", array(captures))
                .param("subjects", subjects.toArray(String[]::new))
                .param("profiles", array(profiles))
                .query(UUID.class)
                .list();
    }

    private List<UUID> others(
            int team, UUID candidate, List<UUID> profiles, List<String> subjects, List<UUID> elsewhere) {
        return jdbc.sql("""
                        SELECT DISTINCT id FROM (
                          SELECT candidate_id AS id FROM finding WHERE team_id = :team AND id = ANY (:elsewhere)
                          UNION ALL
                          SELECT p.candidate_id FROM reuse_edge e
                          JOIN profile p ON p.team_id = :team AND p.id IN (e.profile_a, e.profile_b)
                          WHERE e.team_id = :team AND (e.profile_a = ANY (:profiles) OR e.profile_b = ANY (:profiles))
                          UNION ALL
                          SELECT theirs.candidate_id FROM profile mine
                          JOIN profile_link l ON l.team_id = :team
                            AND l.target_site = mine.site AND l.target_account = mine.account
                          JOIN profile theirs ON theirs.team_id = :team AND theirs.id = l.profile_id
                          WHERE mine.team_id = :team AND mine.id = ANY (:profiles)
                          UNION ALL
                          SELECT p.candidate_id FROM record_key mine
                          JOIN record_key k ON k.team_id = :team AND k.what = mine.what AND k.value = mine.value
                          JOIN record_subject s ON s.team_id = :team AND s.subject = k.subject
                            AND s.same AND s.undone_at IS NULL
                          JOIN profile p ON p.team_id = :team AND p.id = s.profile_id
                          WHERE mine.team_id = :team AND mine.subject = ANY (:subjects)) AS found
                        WHERE id <> :id ORDER BY id
                        """)
                .param("team", team)
                .param("id", candidate)
                .param("profiles", array(profiles))
                .param("subjects", subjects.toArray(String[]::new))
                .param("elsewhere", array(elsewhere))
                .query(UUID.class)
                .list();
    }

    /**
     * Counts what goes.
     *
     * @param apart kinds of records that are kept apart
     * @param fingerprints of the person's passages; which they are is not for SQL to say
     */
    Map<Held, Long> count(int team, Person person, Collection<String> apart, long fingerprints) {
        StatementSpec counting = jdbc.sql("""
                        SELECT cardinality(:profiles) AS accounts, cardinality(:captures) AS captures,
                          (SELECT count(*) FROM capture_body WHERE team_id = :team AND capture_id = ANY (:captures)) AS bodies,
                          (SELECT coalesce(sum(jsonb_array_length(coalesce(content->'claims', '[]'))), 0) FROM reading
                            WHERE team_id = :team AND capture_id = ANY (:captures)) AS claims,
                          (SELECT count(*) FROM passage WHERE team_id = :team AND profile_id = ANY (:profiles)) AS passages,
                          CAST(:fingerprints AS bigint) AS fingerprints,
                          (SELECT count(*) FROM layout WHERE team_id = :team AND profile_id = ANY (:profiles)) AS layouts,
                          (SELECT count(*) FROM picture WHERE team_id = :team AND profile_id = ANY (:profiles))
                            + (SELECT count(*) FROM capture_image WHERE team_id = :team AND capture_id = ANY (:captures))
                            AS pictures,
                          (SELECT count(*) FROM contact WHERE team_id = :team AND profile_id = ANY (:profiles))
                            + (SELECT count(*) FROM profile_link WHERE team_id = :team AND profile_id = ANY (:profiles))
                            AS artefacts,
                          (SELECT count(*) FROM reuse_edge WHERE team_id = :team
                            AND (profile_a = ANY (:profiles) OR profile_b = ANY (:profiles))) AS edges,
                          cardinality(:findings) AS findings, cardinality(:elsewhere) AS findings_elsewhere,
                          (SELECT count(*) FROM disposition WHERE team_id = :team
                            AND finding_id = ANY (:findings || :elsewhere)) AS answers,
                          (SELECT count(*) FROM shortlist_entry WHERE team_id = :team AND candidate_id = :candidate)
                            AS shortlist_entries,
                          (SELECT count(*) FROM record_row WHERE team_id = :team AND subject = ANY (:subjects)) AS records,
                          (SELECT count(*) FROM observation WHERE team_id = :team AND candidate_id = :candidate)
                            + (SELECT count(*) FROM verification_task WHERE team_id = :team AND candidate_id = :candidate)
                            AS interviews,
                          (SELECT count(*) FROM watch_hit WHERE team_id = :team AND candidate_id = :candidate) AS watch_hits,
                          (SELECT count(*) FROM same_person WHERE team_id = :team
                            AND (profile_a = ANY (:profiles) OR profile_b = ANY (:profiles))) AS judgements,
                          (SELECT count(*) FROM upload_item WHERE team_id = :team AND capture_id = ANY (:captures)) AS uploads,
                          (SELECT count(*) FROM record_row WHERE team_id = :team AND subject = ANY (:subjects)
                            AND lower(replace(kind, '_', '-')) = ANY (:apart)) AS records_kept_apart
                        """);
        return bind(counting, team, person)
                .param("apart", apart.toArray(String[]::new))
                .param("fingerprints", fingerprints)
                .query((row, no) -> {
                    Map<Held, Long> counts = new EnumMap<>(Held.class);
                    for (Held held : Held.values()) {
                        counts.put(held, row.getLong(held.name().toLowerCase(java.util.Locale.ROOT)));
                    }
                    return counts;
                })
                .single();
    }

    static StatementSpec bind(StatementSpec statement, int team, Person person) {
        return statement
                .param("team", team)
                .param("candidate", person.candidate())
                .param("profiles", array(person.profiles()))
                .param("captures", array(person.captures()))
                .param("subjects", person.subjects().toArray(String[]::new))
                .param("findings", array(person.findings()))
                .param("elsewhere", array(person.elsewhere()));
    }

    static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
