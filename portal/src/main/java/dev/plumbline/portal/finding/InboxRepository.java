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
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Findings to be read, each with the answer that stands. */
@Repository
class InboxRepository {

    /** Of a site or a name, so many findings are looked at to count. */
    private static final int LOOKED_AT = 2_500;

    private final JdbcClient jdbc;

    InboxRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Opens again what slept long enough. */
    void wake(int team, Instant now) {
        jdbc.sql("""
                        UPDATE finding SET state = 'open'
                        WHERE team_id = :team AND state = 'snoozed' AND snoozed_until <= :now
                        """)
                .param("team", team)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        // The plan must follow what is asked for: half of all findings, or three of them.
        jdbc.sql("SET LOCAL plan_cache_mode = force_custom_plan").update();
    }

    /** The findings of a view behind {@code after}. */
    List<FindingRow> page(
            int team,
            UUID me,
            SavedView view,
            FindingFilter filter,
            FindingSort sort,
            @Nullable FindingRow after,
            int limit,
            Instant now) {
        JdbcClient.StatementSpec asked = filtered(
                        InboxSql.ROWS + InboxSql.where(view, filter) + InboxSql.order(sort, after != null),
                        team,
                        me,
                        filter)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit);
        if (after != null) {
            asked.param("afterId", after.id())
                    .param("afterSeen", after.firstSeen().atOffset(ZoneOffset.UTC))
                    .param("afterWeight", weight(after.severity()));
        }
        return asked.query(InboxRepository::row).list();
    }

    /** How many findings each view holds, as far as they are counted. */
    Map<SavedView, Count> counts(int team, UUID me, FindingFilter filter) {
        if (CountSql.isOnePass(filter)) {
            return filtered(CountSql.onePass(filter), team, me, filter)
                    .param("limit", LOOKED_AT)
                    .query(InboxRepository::counts)
                    .single();
        }
        Map<SavedView, Count> counts = new EnumMap<>(SavedView.class);
        for (SavedView view : SavedView.values()) {
            counts.put(view, bounded(team, me, view, filter));
        }
        return counts;
    }

    /** How many findings one view holds, as far as they are counted. */
    Count count(int team, UUID me, SavedView view, FindingFilter filter) {
        return CountSql.isOnePass(filter)
                ? counts(team, me, filter).getOrDefault(view, Count.of(0))
                : bounded(team, me, view, filter);
    }

    private Count bounded(int team, UUID me, SavedView view, FindingFilter filter) {
        return Count.of(filtered(CountSql.bounded(view, filter), team, me, filter)
                .param("limit", Count.MOST + 1)
                .query(Integer.class)
                .single());
    }

    private static Map<SavedView, Count> counts(ResultSet row, int no) throws SQLException {
        boolean all = row.getInt("looked") < LOOKED_AT;
        Map<SavedView, Count> counts = new EnumMap<>(SavedView.class);
        for (SavedView view : SavedView.values()) {
            Count counted = Count.of(row.getInt(view.label()));
            counts.put(view, all ? counted : new Count(counted.number(), true));
        }
        return counts;
    }

    JdbcClient.StatementSpec filtered(String sql, int team, UUID me, FindingFilter filter) {
        JdbcClient.StatementSpec asked = jdbc.sql(sql)
                .param("team", team)
                .param("me", me)
                .param("rule", filter.rule())
                .param("site", filter.site());
        if (filter.severity() != null) {
            asked.param("weight", weight(filter.severity()));
        }
        if (filter.group() != null) {
            asked.param("group", filter.group().value());
        }
        if (filter.name() != null) {
            String name = filter.name().toLowerCase(Locale.ROOT);
            asked.param("name", name).param("nameEnd", name + "\uDBFF\uDFFF");
        }
        return asked;
    }

    static int weight(Severity severity) {
        return switch (severity) {
            case SETTLE -> 3;
            case ASK -> 2;
            case NOTE -> 1;
        };
    }

    Optional<FindingRow> find(int team, UUID id, Instant now) {
        return jdbc.sql(InboxSql.ROWS + " WHERE f.team_id = :team AND f.id = :id")
                .param("team", team)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .query(InboxRepository::row)
                .optional();
    }

    List<FindingRow> rows(int team, Collection<UUID> ids, Instant now) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(InboxSql.ROWS
                                + " WHERE f.team_id = :team AND f.id IN (:ids) ORDER BY f.first_seen DESC, f.id DESC")
                        .param("team", team)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("ids", ids)
                        .query(InboxRepository::row)
                        .list();
    }

    /** The findings of a candidate that still hold, newest first. */
    List<FindingRow> ofCandidate(int team, UUID candidate, Instant now) {
        return jdbc.sql(InboxSql.ROWS + """
                        WHERE f.team_id = :team AND f.candidate_id = :candidate AND f.gone_at IS NULL
                        ORDER BY f.first_seen DESC, f.id DESC LIMIT 500
                        """)
                .param("team", team)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("candidate", candidate)
                .query(InboxRepository::row)
                .list();
    }

    /** How many open findings of each severity each of these candidates has; none for a candidate without. */
    Map<UUID, Map<Severity, Integer>> openCounts(int team, Collection<UUID> candidates, Instant now) {
        Map<UUID, Map<Severity, Integer>> counts = new HashMap<>();
        if (!candidates.isEmpty()) {
            jdbc.sql("""
                            SELECT candidate_id, severity, count(*) AS open FROM finding
                            WHERE team_id = :team AND candidate_id IN (:candidates) AND gone_at IS NULL
                              AND (NOT settled OR snoozed_until <= :now)
                            GROUP BY candidate_id, severity
                            """)
                    .param("team", team)
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .param("candidates", candidates)
                    .query(row -> {
                        counts.computeIfAbsent(
                                        row.getObject("candidate_id", UUID.class), key -> new EnumMap<>(Severity.class))
                                .put(Severity.valueOf(row.getString("severity")), row.getInt("open"));
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

    /** The sites that findings name, by label, the first 200: one step along the index for each. */
    List<String> sites(int team) {
        return jdbc.sql("""
                        WITH RECURSIVE known AS (
                          (SELECT site FROM finding_site WHERE team_id = :team ORDER BY site LIMIT 1)
                          UNION ALL
                          SELECT (SELECT s.site FROM finding_site s WHERE s.team_id = :team AND s.site > known.site
                                  ORDER BY s.site LIMIT 1)
                          FROM known WHERE known.site IS NOT NULL)
                        SELECT site FROM known WHERE site IS NOT NULL LIMIT 200
                        """).param("team", team).query(String.class).list();
    }

    static FindingRow row(ResultSet row, int no) throws SQLException {
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
                DispositionState.of(row.getString("standing")).orElse(DispositionState.OPEN),
                row.getObject("answered_by", UUID.class),
                row.getObject("gone_at") != null,
                row.getBoolean("waiting"),
                row.getString("alike"));
    }
}
