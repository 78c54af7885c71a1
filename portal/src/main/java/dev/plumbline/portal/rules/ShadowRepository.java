package dev.plumbline.portal.rules;

import dev.plumbline.portal.base.StorableText;
import dev.plumbline.scraper.rule.Finding;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What rules in shadow would have said. */
@Repository
class ShadowRepository {
    private final JdbcClient jdbc;

    ShadowRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void delete(int team, UUID candidate) {
        jdbc.sql("DELETE FROM shadow_finding WHERE team_id = :team AND candidate_id = :candidate")
                .param("team", team)
                .param("candidate", candidate)
                .update();
    }

    void insert(int team, UUID candidate, Finding finding, Instant at) {
        jdbc.sql("""
                        INSERT INTO shadow_finding (team_id, candidate_id, key, rule, headline, at)
                        VALUES (:team, :candidate, :key, :rule, :headline, :at) ON CONFLICT DO NOTHING
                        """)
                .param("team", team)
                .param("candidate", candidate)
                .param("key", finding.key())
                .param("rule", finding.rule())
                .param("headline", StorableText.of(finding.headline()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Map<String, Integer> counts(int team) {
        return jdbc
                .sql("SELECT rule, count(*)::int AS findings FROM shadow_finding WHERE team_id = :team GROUP BY rule")
                .param("team", team)
                .query((row, no) -> Map.entry(row.getString("rule"), row.getInt("findings")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<ShadowFinding> of(int team, String rule, int limit) {
        return jdbc.sql("""
                        SELECT candidate_id, headline FROM shadow_finding
                        WHERE team_id = :team AND rule = :rule ORDER BY at DESC, key LIMIT :limit
                        """)
                .param("team", team)
                .param("rule", rule)
                .param("limit", limit)
                .query((row, no) ->
                        new ShadowFinding(row.getObject("candidate_id", UUID.class), row.getString("headline")))
                .list();
    }
}
