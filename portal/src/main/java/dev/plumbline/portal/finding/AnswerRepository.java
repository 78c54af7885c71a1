package dev.plumbline.portal.finding;

import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.rules.AnswerCounts;
import dev.plumbline.portal.rules.Answers;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People's last answers that settle a finding, counted by rule; what a standing dismissal answered was answered once. */
@Repository
class AnswerRepository implements AnswerCounts {
    private final JdbcClient jdbc;
    private final TenantTransaction transactions;

    AnswerRepository(JdbcClient jdbc, TenantTransaction transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public Map<String, Answers> byRule(int team) {
        return transactions.call(team, () -> count(team));
    }

    private Map<String, Answers> count(int team) {
        return jdbc
                .sql("""
                        SELECT f.rule, count(*)::int AS answered,
                          count(*) FILTER (WHERE d.state = 'confirmed')::int AS confirmed,
                          count(*) FILTER (WHERE d.state = 'dismissed')::int AS dismissed
                        FROM (SELECT DISTINCT ON (finding_key) id, standing_id, finding_id, state FROM disposition
                              WHERE team_id = :team AND undone_at IS NULL
                                AND (sign_off IS NULL OR sign_off = 'approved')
                              ORDER BY finding_key, at DESC, id DESC) d
                        JOIN finding f ON f.team_id = :team AND f.id = d.finding_id
                        WHERE d.state IN ('confirmed', 'explained', 'dismissed', 'unsure')
                          AND (d.standing_id IS NULL OR d.standing_id = d.id)
                        GROUP BY f.rule
                        """)
                .param("team", team)
                .query((row, no) -> Map.entry(
                        row.getString("rule"),
                        new Answers(row.getInt("answered"), row.getInt("confirmed"), row.getInt("dismissed"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
