package dev.plumbline.portal.finding;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Groups of findings. Each question looks at a bounded number of rows along the index of its group. */
@Repository
class GroupRepository {
    /** Of a group, so many findings are looked at to count it. */
    static final int LOOKED_AT = 200;

    private final JdbcClient jdbc;
    private final InboxRepository findings;

    GroupRepository(JdbcClient jdbc, InboxRepository findings) {
        this.jdbc = jdbc;
        this.findings = findings;
    }

    /** The rules of findings that hold, one step along the index for each. */
    List<String> rules(int team) {
        return jdbc.sql("""
                        WITH RECURSIVE known AS (
                          (SELECT rule FROM finding WHERE team_id = :team AND gone_at IS NULL ORDER BY rule LIMIT 1)
                          UNION ALL
                          SELECT (SELECT f.rule FROM finding f
                                  WHERE f.team_id = :team AND f.gone_at IS NULL AND f.rule > known.rule
                                  ORDER BY f.rule LIMIT 1)
                          FROM known WHERE known.rule IS NOT NULL)
                        SELECT rule FROM known WHERE rule IS NOT NULL LIMIT 500
                        """).param("team", team).query(String.class).list();
    }

    /** Of each group, how many findings a view and a filter hold, as far as they are counted. */
    Map<String, Count> counts(int team, UUID me, ListChoice asked, Collection<String> values) {
        Map<String, Count> counts = new HashMap<>();
        if (values.isEmpty()) {
            return counts;
        }
        String sql = """
                SELECT k.value, n.looked, n.held FROM unnest(:values::text[]) k (value), LATERAL (
                  SELECT count(*)::int AS looked, count(*) FILTER (WHERE true%s)::int AS held
                  FROM (SELECT f.id, f.candidate_id FROM finding f%s AND %s = %s LIMIT :limit) f) n
                """.formatted(
                        InboxSql.narrowed(asked.filter()),
                        InboxSql.where(asked.view(), asked.filter().indexed()),
                        InboxSql.column(asked.by()),
                        InboxSql.value(asked.by(), "k.value"));
        findings.filtered(sql, team, me, asked.filter())
                .param("values", values.toArray(String[]::new))
                .param("limit", LOOKED_AT + 1)
                .query(row -> {
                    int held = row.getInt("held");
                    boolean more = row.getInt("looked") > LOOKED_AT;
                    counts.put(row.getString("value"), new Count(Math.min(held, LOOKED_AT), more));
                });
        return counts;
    }

    /** Which of these groups have a finding that stands no later than {@code seen} in an order: they were shown already. */
    Set<String> shown(int team, UUID me, ListChoice asked, Collection<String> values, FindingRow seen) {
        if (values.isEmpty()) {
            return Set.of();
        }
        String sql = "SELECT k.value FROM unnest(:values::text[]) k (value) WHERE EXISTS (SELECT FROM finding f"
                + InboxSql.where(asked.view(), asked.filter()) + InboxSql.upTo(asked.sort()) + " AND "
                + InboxSql.column(asked.by()) + " = "
                + InboxSql.value(asked.by(), "k.value") + ")";
        return new HashSet<>(findings.filtered(sql, team, me, asked.filter())
                .param("values", values.toArray(String[]::new))
                .param("afterId", seen.id())
                .param("afterSeen", seen.firstSeen().atOffset(ZoneOffset.UTC))
                .param("afterWeight", InboxRepository.weight(seen.severity()))
                .query(String.class)
                .list());
    }
}
