package dev.plumbline.portal.privacy;

import static dev.plumbline.portal.privacy.PersonRepository.array;
import static dev.plumbline.portal.privacy.PersonRepository.bind;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deletes what hangs on a person, from whichever feature's table. Inside a transaction that has the team's turn. */
@Repository
class EraseRepository {
    private static final String ERASED = "[erased]";

    /** Words of colleagues in which a person may be named: table and column. */
    private static final List<List<String>> WRITTEN = List.of(
            List.of("disposition", "comment"),
            List.of("disposition", "shareable_comment"),
            List.of("disposition", "sign_comment"),
            List.of("shortlist_entry", "proposed_reason"),
            List.of("shortlist_entry", "sent_back_comment"),
            List.of("shortlist_entry", "note"),
            List.of("shortlist_entry", "decision_reason"),
            List.of("observation", "note"),
            List.of("verification_task", "about"),
            List.of("verification_task", "contact_source"),
            List.of("verification_task", "outcome_note"),
            List.of("reading_case", "note"),
            List.of("reading_case", "quote"),
            List.of("boilerplate", "reason"),
            List.of("boilerplate", "text"),
            List.of("reuse_dismissal", "comment"),
            List.of("template", "text"),
            List.of("record_import", "file_name"),
            List.of("record_error", "sentence"),
            List.of("upload_file", "name"),
            List.of("upload_item", "name"),
            List.of("privacy_hold", "reason"));

    private final JdbcClient jdbc;

    EraseRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Full names and addresses of a person that no other candidate of the team has. */
    List<String> names(int team, Person person) {
        return jdbc.sql("""
                        SELECT DISTINCT name FROM (
                          SELECT name FROM candidate WHERE team_id = :team AND id = :candidate
                          UNION ALL SELECT name FROM profile WHERE team_id = :team AND id = ANY (:profiles)
                          UNION ALL SELECT url FROM profile WHERE team_id = :team AND id = ANY (:profiles)) AS theirs
                        WHERE length(name) >= 5 AND position(' ' IN name) + position('/' IN name) > 0
                          AND NOT EXISTS (SELECT FROM profile o WHERE o.team_id = :team AND o.candidate_id <> :candidate
                            AND lower(o.name) = lower(theirs.name))
                        """)
                .param("team", team)
                .param("candidate", person.candidate())
                .param("profiles", array(person.profiles()))
                .query(String.class)
                .list();
    }

    /** Keeps rows of some kinds that the law wants for a while, apart from everything else. */
    void keepApart(int team, UUID erasure, Person person, Collection<String> kinds, Instant now, int years) {
        bind(jdbc.sql("""
                        INSERT INTO retained_record (team_id, erasure_id, no, kind, at, until, content)
                        SELECT team_id, :erasure, row_number() OVER (ORDER BY import_id, no), kind, at,
                          at + make_interval(years => :years), content
                        FROM record_row WHERE team_id = :team AND subject = ANY (:subjects)
                          AND lower(replace(kind, '_', '-')) = ANY (:kinds) AND at > :now::timestamptz - make_interval(years => :years)
                        """), team, person)
                .param("erasure", erasure)
                .param("kinds", kinds.toArray(String[]::new))
                .param("years", years)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void deleteRecords(int team, Person person) {
        run("DELETE FROM record_row WHERE team_id = :team AND subject = ANY (:subjects)", team, person);
        run("DELETE FROM record_subject WHERE team_id = :team AND subject = ANY (:subjects)", team, person);
    }

    /** Standing dismissals about the person's findings or accounts; what they answered of others stays answered, one by one. */
    private void deleteStandingDismissals(int team, Person person) {
        run("""
                DELETE FROM standing_dismissal WHERE team_id = :team AND (candidate_id = :candidate
                  OR id IN (SELECT id FROM disposition WHERE team_id = :team AND finding_id = ANY (:findings || :elsewhere))
                  OR accounts && ARRAY(SELECT site || ' ' || account FROM profile
                    WHERE team_id = :team AND id = ANY (:profiles) UNION ALL SELECT 'records ' || unnest(:subjects::text[])))
                """, team, person);
        run("""
                UPDATE disposition d SET standing_id = NULL
                WHERE d.team_id = :team AND d.standing_id IS NOT NULL
                  AND NOT EXISTS (SELECT FROM standing_dismissal s WHERE s.team_id = :team AND s.id = d.standing_id)
                """, team, person);
    }

    void deleteFindings(int team, Person person) {
        deleteStandingDismissals(team, person);
        run(
                "DELETE FROM disposition WHERE team_id = :team AND finding_id = ANY (:findings || :elsewhere)",
                team,
                person);
        run(
                "DELETE FROM boilerplate_finding WHERE team_id = :team AND finding_id = ANY (:findings || :elsewhere)",
                team,
                person);
        run("DELETE FROM finding WHERE team_id = :team AND id = ANY (:findings || :elsewhere)", team, person);
        for (String table : List.of("shadow_finding", "rehearsed")) {
            jdbc.sql("DELETE FROM " + table + " WHERE team_id = :team AND candidate_id = ANY (:others)")
                    .param("team", team)
                    .param("others", array(person.others()))
                    .update();
        }
    }

    void deleteAnswers(int team, Person person) {
        for (String table : List.of("observation", "verification_task", "shortlist_entry", "privacy_hold")) {
            run("DELETE FROM " + table + " WHERE team_id = :team AND candidate_id = :candidate", team, person);
        }
        run("""
                DELETE FROM same_person
                WHERE team_id = :team AND (profile_a = ANY (:profiles) OR profile_b = ANY (:profiles))
                """, team, person);
    }

    /** Pages with all that was read of them, and what uploads say of them. */
    void deleteCaptures(int team, Person person) {
        run("""
                UPDATE upload_file f SET name = '[erased]', content = NULL
                WHERE f.team_id = :team AND EXISTS (SELECT FROM upload_item i WHERE i.team_id = :team
                  AND i.upload_id = f.upload_id AND i.file_no = f.no AND i.capture_id = ANY (:captures))
                """, team, person);
        run("""
                DELETE FROM upload_item WHERE team_id = :team AND (capture_id = ANY (:captures)
                  OR name IN (SELECT url FROM capture WHERE team_id = :team AND id = ANY (:captures)))
                """, team, person);
        run("DELETE FROM capture_pin WHERE team_id = :team AND capture_id = ANY (:captures)", team, person);
        run("DELETE FROM body_key WHERE team_id = :team AND capture_id = ANY (:captures)", team, person);
        run("DELETE FROM capture WHERE team_id = :team AND id = ANY (:captures)", team, person);
    }

    /** Takes the names out of templates that have their text from a passage of the person. */
    void unname(int team, Person person) {
        run("""
                UPDATE template t SET own = '{}'
                WHERE t.team_id = :team AND own && (SELECT coalesce(array_agg(word), '{}') FROM passage p
                  CROSS JOIN LATERAL unnest(p.own) AS word WHERE p.team_id = :team AND p.profile_id = ANY (:profiles))
                """, team, person);
    }

    /** Accounts with all that hangs on them, and the clusters that they were in: those who stay are settled anew. */
    void deleteAccounts(int team, Person person) {
        run("""
                INSERT INTO reuse_unsettled (team_id, profile_id)
                SELECT DISTINCT :team, p.id FROM reuse_edge e
                JOIN reuse_edge near ON near.team_id = :team AND near.cluster_id = e.cluster_id
                JOIN profile p ON p.team_id = :team AND p.id IN (near.profile_a, near.profile_b)
                WHERE e.team_id = :team AND (e.profile_a = ANY (:profiles) OR e.profile_b = ANY (:profiles))
                ON CONFLICT DO NOTHING
                """, team, person);
        run("""
                DELETE FROM reuse_cluster WHERE team_id = :team AND id IN (SELECT cluster_id FROM reuse_edge
                  WHERE team_id = :team AND (profile_a = ANY (:profiles) OR profile_b = ANY (:profiles)))
                """, team, person);
        run("DELETE FROM profile WHERE team_id = :team AND id = ANY (:profiles)", team, person);
        run("DELETE FROM candidate WHERE team_id = :team AND id = :candidate", team, person);
    }

    /** Takes names out of what colleagues wrote elsewhere. */
    void strike(int team, List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        String pattern = names.stream().map(EraseRepository::literally).collect(Collectors.joining("|"));
        for (List<String> written : WRITTEN) {
            String column = written.getLast();
            jdbc.sql("UPDATE " + written.getFirst() + " SET " + column + " = regexp_replace(" + column
                            + ", :pattern, :erased, 'gi') WHERE team_id = :team AND " + column + " ~* :pattern")
                    .param("team", team)
                    .param("pattern", pattern)
                    .param("erased", ERASED)
                    .update();
        }
    }

    /** Deletes what was kept apart and whose time is over; returns how many rows. */
    int deleteKeptApart(int team, Instant now) {
        return jdbc.sql("DELETE FROM retained_record WHERE team_id = :team AND until <= :now")
                .param("team", team)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void run(String sql, int team, Person person) {
        bind(jdbc.sql(sql), team, person).update();
    }

    private static String literally(String words) {
        return Pattern.compile("[^\\p{L}\\p{N} ]").matcher(words).replaceAll("\\\\$0");
    }
}
