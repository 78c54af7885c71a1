package dev.plumbline.portal.finding;

import dev.plumbline.portal.capture.LibraryJson;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Severity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Findings to be read, each with the answer that stands. */
@Repository
class InboxRepository {

    /** Findings with their candidate and the newest answer that was not taken back; a snooze ends with its time. */
    private static final String FINDINGS = """
            WITH answered AS (
              SELECT f.*, c.name AS candidate_name, d.member_id AS answered_by,
                CASE WHEN d.state IS NULL OR d.state = 'snoozed' AND d.until <= :now THEN 'open' ELSE d.state END AS state,
                EXISTS (SELECT FROM disposition w WHERE w.team_id = f.team_id AND w.finding_key = f.key
                  AND w.undone_at IS NULL AND w.sign_off = 'waiting') AS waiting
              FROM finding f
              JOIN candidate c ON c.team_id = f.team_id AND c.id = f.candidate_id
              LEFT JOIN LATERAL (
                SELECT state, until, member_id FROM disposition
                WHERE team_id = f.team_id AND finding_key = f.key AND undone_at IS NULL
                  AND (sign_off IS NULL OR sign_off = 'approved')
                ORDER BY at DESC, id DESC LIMIT 1) d ON true
              WHERE f.team_id = :team)
            """;

    private static final String FILTERED = """
            gone_at IS NULL
              AND (:severity::text IS NULL OR severity = :severity)
              AND (:rule::text IS NULL OR rule = :rule)
              AND (:site::text IS NULL OR :site = ANY (string_to_array(sites, ', ')))
              AND (:name::text IS NULL OR starts_with(lower(candidate_name), lower(:name)))
            """;

    private static final Map<SavedView, String> IN_VIEW = new EnumMap<>(Map.of(
            SavedView.OPEN, "state IN ('open', 'claimed')",
            SavedView.MINE, "state = 'claimed' AND answered_by = :me",
            SavedView.SETTLE, "state IN ('open', 'claimed') AND severity = 'SETTLE'",
            SavedView.SIGN_OFF, "waiting",
            SavedView.ANSWERED, "state NOT IN ('open', 'claimed')",
            SavedView.ALL, "true"));

    private final JdbcClient jdbc;

    InboxRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The findings of a view after {@code after}, newest first. */
    List<FindingRow> page(
            int team,
            UUID me,
            SavedView view,
            FindingFilter filter,
            @Nullable FindingRow after,
            int limit,
            Instant now) {
        String sql = FINDINGS + "SELECT * FROM answered WHERE " + FILTERED + " AND " + IN_VIEW.get(view) + """
                 AND (:afterId::uuid IS NULL OR (first_seen, id) < (:afterSeen::timestamptz, :afterId::uuid))
                ORDER BY first_seen DESC, id DESC LIMIT :limit
                """;
        return filtered(sql, team, me, filter, now)
                .param("afterId", after == null ? null : after.id())
                .param("afterSeen", after == null ? null : after.firstSeen().atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(InboxRepository::row)
                .list();
    }

    /** How many findings each view holds. */
    Map<SavedView, Integer> counts(int team, UUID me, FindingFilter filter, Instant now) {
        String columns = String.join(
                ", ",
                Arrays.stream(SavedView.values())
                        .map(view -> "count(*) FILTER (WHERE " + IN_VIEW.get(view) + ") AS " + view.label())
                        .toList());
        return filtered(FINDINGS + "SELECT " + columns + " FROM answered WHERE " + FILTERED, team, me, filter, now)
                .query((row, no) -> {
                    Map<SavedView, Integer> counts = new EnumMap<>(SavedView.class);
                    for (SavedView view : SavedView.values()) {
                        counts.put(view, row.getInt(view.label()));
                    }
                    return counts;
                })
                .single();
    }

    private JdbcClient.StatementSpec filtered(String sql, int team, UUID me, FindingFilter filter, Instant now) {
        return jdbc.sql(sql)
                .param("team", team)
                .param("me", me)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param(
                        "severity",
                        filter.severity() == null ? null : filter.severity().name())
                .param("rule", filter.rule())
                .param("site", filter.site())
                .param("name", filter.name());
    }

    Optional<FindingRow> find(int team, UUID id, Instant now) {
        return jdbc.sql(FINDINGS + "SELECT * FROM answered WHERE id = :id")
                .param("team", team)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .query(InboxRepository::row)
                .optional();
    }

    /** The findings of a candidate that still hold, newest first. */
    List<FindingRow> ofCandidate(int team, UUID candidate, Instant now) {
        return jdbc.sql(FINDINGS + """
                        SELECT * FROM answered WHERE candidate_id = :candidate AND gone_at IS NULL
                        ORDER BY first_seen DESC, id DESC LIMIT 500
                        """)
                .param("team", team)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("candidate", candidate)
                .query(InboxRepository::row)
                .list();
    }

    /** How many open findings each of these candidates has; none for a candidate without. */
    Map<UUID, Integer> openCounts(int team, Collection<UUID> candidates, Instant now) {
        Map<UUID, Integer> counts = new HashMap<>();
        if (!candidates.isEmpty()) {
            jdbc.sql(FINDINGS + """
                            SELECT candidate_id, count(*) AS open FROM answered
                            WHERE candidate_id IN (:candidates) AND gone_at IS NULL AND state IN ('open', 'claimed')
                            GROUP BY candidate_id
                            """)
                    .param("team", team)
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .param("candidates", candidates)
                    .query(row -> {
                        counts.put(row.getObject("candidate_id", UUID.class), row.getInt("open"));
                    });
        }
        return counts;
    }

    List<FindingDetail.Said> evidence(int team, UUID finding) {
        return jdbc.sql("""
                        SELECT e.content, c.member_id FROM finding_evidence e
                        LEFT JOIN capture c ON c.team_id = e.team_id AND c.id = e.capture_id
                        WHERE e.team_id = :team AND e.finding_id = :finding ORDER BY e.no
                        """)
                .param("team", team)
                .param("finding", finding)
                .query((row, no) -> new FindingDetail.Said(
                        LibraryJson.read(row.getString("content"), Evidence.class),
                        row.getObject("member_id", UUID.class)))
                .list();
    }

    List<Finding.Feature> compared(int team, UUID finding) {
        return jdbc.sql("SELECT compared FROM finding WHERE team_id = :team AND id = :finding")
                .param("team", team)
                .param("finding", finding)
                .query((row, no) -> List.of(LibraryJson.read(row.getString("compared"), Finding.Feature[].class)))
                .optional()
                .orElse(List.of());
    }

    /** The sites that open findings name, for the filter. */
    List<String> sites(int team) {
        return jdbc.sql("""
                        SELECT DISTINCT unnest(string_to_array(sites, ', ')) AS site FROM finding
                        WHERE team_id = :team AND gone_at IS NULL ORDER BY site LIMIT 200
                        """).param("team", team).query(String.class).list();
    }

    private static FindingRow row(ResultSet row, int no) throws SQLException {
        return new FindingRow(
                row.getObject("id", UUID.class),
                row.getObject("candidate_id", UUID.class),
                row.getString("candidate_name"),
                row.getString("rule"),
                Severity.valueOf(row.getString("severity")),
                Confidence.valueOf(row.getString("confidence")),
                Family.valueOf(row.getString("family")),
                row.getString("headline"),
                row.getString("message"),
                row.getString("sites"),
                row.getObject("first_seen", OffsetDateTime.class).toInstant(),
                DispositionState.of(row.getString("state")).orElse(DispositionState.OPEN),
                row.getObject("answered_by", UUID.class),
                row.getObject("gone_at") != null,
                row.getBoolean("waiting"));
    }
}
