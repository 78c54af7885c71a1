package dev.plumbline.portal.privacy;

import static dev.plumbline.portal.privacy.PersonRepository.bind;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * All that is held of a person, as JSON arrays in PostgreSQL's form. Left out are the members who wrote or decided, and
 * what belongs to other people: of what two share, a copy shows the person's own side.
 */
@Repository
class CopyRepository {
    /** What each part of a copy holds: the rows of a query called {@code held}. */
    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("accounts", """
                SELECT site_label AS site, url, name, first_seen, last_seen FROM profile
                WHERE team_id = :team AND id = ANY (:profiles) ORDER BY first_seen
                """);
        PARTS.put("pages", """
                SELECT url, title, captured_at, received_at, bytes, encode(sha256, 'hex') AS sha256 FROM capture
                WHERE team_id = :team AND id = ANY (:captures) ORDER BY captured_at
                """);
        PARTS.put("claims", """
                SELECT r.content->>'url' AS page, r.captured_at, c.claim FROM reading r
                CROSS JOIN LATERAL jsonb_array_elements(coalesce(r.content->'claims', '[]')) AS c(claim)
                WHERE r.team_id = :team AND r.capture_id = ANY (:captures) ORDER BY r.captured_at
                """);
        PARTS.put("findings", """
                SELECT f.rule, f.severity, f.confidence, f.family, f.first_seen, f.gone_at,
                  CASE WHEN o.others = 0 THEN f.headline ELSE 'Something is shared with what another person''s pages say'
                    END AS headline, o.quotes
                FROM finding f CROSS JOIN LATERAL (
                  SELECT count(*) FILTER (WHERE NOT own.is) AS others,
                    coalesce(jsonb_agg(e.content->'quote') FILTER (WHERE own.is), '[]') AS quotes
                  FROM finding_evidence e CROSS JOIN LATERAL (SELECT e.capture_id = ANY (:captures)
                    OR e.capture_id IS NULL AND e.content->'account'->>'site' = 'records'
                      AND e.content->'account'->>'id' = ANY (:subjects)
                    OR e.capture_id IS NULL AND e.content->'account'->>'site' <> 'records' AS is) AS own
                  WHERE e.team_id = :team AND e.finding_id = f.id) AS o
                WHERE f.team_id = :team AND f.id = ANY (:findings) ORDER BY f.first_seen
                """);
        PARTS.put("answers", """
                SELECT f.rule, d.state, d.reason, d.scope, d.comment, d.shareable_comment, d.at, d.undone_at FROM disposition d
                JOIN finding f ON f.team_id = :team AND f.id = d.finding_id
                WHERE d.team_id = :team AND d.finding_id = ANY (:findings) ORDER BY d.at
                """);
        PARTS.put("shortlists", """
                SELECT s.name AS shortlist, e.note, e.added_at, e.decision, e.decision_reason, e.decided_at
                FROM shortlist_entry e JOIN shortlist s ON s.team_id = :team AND s.id = e.shortlist_id
                WHERE e.team_id = :team AND e.candidate_id = :candidate ORDER BY e.added_at
                """);
        PARTS.put("records", """
                SELECT i.source, r.kind, r.subject, r.name, r.at, r.content FROM record_row r
                JOIN record_import i ON i.team_id = :team AND i.id = r.import_id
                WHERE r.team_id = :team AND r.subject = ANY (:subjects) ORDER BY r.at
                """);
        PARTS.put("interviews", """
                SELECT topic, choice, times, at, accommodation, note, undone_at FROM observation
                WHERE team_id = :team AND candidate_id = :candidate ORDER BY at
                """);
        PARTS.put("verifications", """
                SELECT kind, about, contact, contact_source, at, outcome, outcome_note, closed_at FROM verification_task
                WHERE team_id = :team AND candidate_id = :candidate ORDER BY at
                """);
        PARTS.put("watchlists", """
                SELECT l.name AS list, l.source, h.matter FROM watch_hit h
                JOIN watchlist l ON l.team_id = :team AND l.id = h.list_id
                WHERE h.team_id = :team AND h.candidate_id = :candidate ORDER BY l.name
                """);
        PARTS.put("passages", """
                SELECT kind, text, first_seen FROM passage WHERE team_id = :team AND profile_id = ANY (:profiles) ORDER BY id
                """);
        PARTS.put("contacts", """
                SELECT kind, display, contact_class, first_seen FROM contact
                WHERE team_id = :team AND profile_id = ANY (:profiles) ORDER BY first_seen
                """);
        PARTS.put("pictures", """
                SELECT url, encode(sha256, 'hex') AS sha256, first_seen FROM picture
                WHERE team_id = :team AND profile_id = ANY (:profiles) ORDER BY id
                """);
        PARTS.put("holds", """
                SELECT reason, at FROM privacy_hold WHERE team_id = :team AND candidate_id = :candidate
                """);
    }

    private final JdbcClient jdbc;

    CopyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each part as a JSON array. */
    Map<String, String> parts(int team, Person person) {
        Map<String, String> parts = new LinkedHashMap<>();
        PARTS.forEach((part, query) -> parts.put(
                part,
                bind(
                                jdbc.sql(
                                        "SELECT coalesce(jsonb_agg(jsonb_strip_nulls(to_jsonb(held))), '[]')::text FROM ("
                                                + query + ") AS held"),
                                team,
                                person)
                        .query(String.class)
                        .single()));
        return parts;
    }
}
