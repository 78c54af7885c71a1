package dev.plumbline.portal.review.api;

import dev.plumbline.portal.capture.LibraryJson;
import dev.plumbline.scraper.claim.Evidence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A candidate's findings as its pages show them. */
@Repository
class AnnotationRepository {
    private static final int MOST = 100;

    private final JdbcClient jdbc;

    AnnotationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The findings of a candidate that hold, the weightiest first; only with evidence on a page unless that is empty. */
    List<PageFinding> findings(int team, UUID candidate, String page, Instant now) {
        return jdbc.sql("""
                        SELECT f.*, d.state, d.reason, d.member_id, d.at FROM finding f
                        LEFT JOIN LATERAL (
                          SELECT state, reason, member_id, at FROM disposition
                          WHERE team_id = :team AND finding_key = f.key AND undone_at IS NULL
                            AND (sign_off IS NULL OR sign_off = 'approved')
                            AND (until IS NULL OR until > :now)
                          ORDER BY at DESC, id DESC LIMIT 1) d ON true
                        WHERE f.team_id = :team AND f.candidate_id = :candidate AND f.gone_at IS NULL
                          AND (:page = '' OR EXISTS (SELECT FROM finding_evidence e
                            WHERE e.team_id = :team AND e.finding_id = f.id AND e.page = :page))
                        ORDER BY array_position(ARRAY['SETTLE', 'ASK', 'NOTE'], f.severity), f.first_seen, f.id
                        LIMIT :most
                        """)
                .param("team", team)
                .param("candidate", candidate)
                .param("page", page)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query((row, no) -> finding(team, row))
                .list();
    }

    private PageFinding finding(int team, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String state = row.getString("state");
        Timestamp answeredAt = row.getTimestamp("at");
        return new PageFinding(
                id,
                row.getString("rule"),
                row.getString("family"),
                row.getString("severity"),
                row.getString("confidence"),
                row.getString("headline"),
                row.getString("message"),
                row.getTimestamp("first_seen").toInstant(),
                state == null ? "open" : state,
                row.getString("reason"),
                row.getObject("member_id", UUID.class),
                answeredAt == null ? null : answeredAt.toInstant(),
                evidence(team, id));
    }

    private List<Evidence> evidence(int team, UUID finding) {
        return jdbc.sql("""
                        SELECT content FROM finding_evidence WHERE team_id = :team AND finding_id = :finding ORDER BY no
                        """).param("team", team).param("finding", finding).query(String.class).list().stream()
                .map(json -> LibraryJson.read(json, Evidence.class))
                .toList();
    }
}
