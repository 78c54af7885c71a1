package dev.plumbline.portal.rules;

import dev.plumbline.portal.capture.LibraryJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How teams set rules. */
@Repository
class RuleSettingRepository {
    private final JdbcClient jdbc;

    RuleSettingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(int team, UUID id, RuleSetting setting, UUID member, Instant at) {
        jdbc.sql("""
                        INSERT INTO rule_setting (team_id, id, rule, state, thresholds, member_id, at)
                        VALUES (:team, :id, :rule, :state, :thresholds::jsonb, :member, :at)
                        """)
                .param("team", team)
                .param("id", id)
                .param("rule", setting.rule())
                .param("state", setting.state().label())
                .param("thresholds", LibraryJson.write(setting.thresholds()))
                .param("member", member)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest of each rule. */
    List<RuleSetting> current(int team) {
        return jdbc.sql("""
                        SELECT DISTINCT ON (rule) rule, state, thresholds FROM rule_setting
                        WHERE team_id = :team ORDER BY rule, at DESC, id DESC
                        """)
                .param("team", team)
                .query((row, no) -> setting(row))
                .list();
    }

    /** What was set of a rule, newest first. */
    List<SettingChange> history(int team, String rule, int limit) {
        return jdbc.sql("""
                        SELECT rule, state, thresholds, member_id, at FROM rule_setting
                        WHERE team_id = :team AND rule = :rule ORDER BY at DESC, id DESC LIMIT :limit
                        """)
                .param("team", team)
                .param("rule", rule)
                .param("limit", limit)
                .query((row, no) -> new SettingChange(
                        setting(row),
                        row.getObject("member_id", UUID.class),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private static RuleSetting setting(ResultSet row) throws SQLException {
        Map<String, Double> thresholds = new HashMap<>();
        Map<?, ?> stored = LibraryJson.read(row.getString("thresholds"), Map.class);
        stored.forEach((name, figure) -> thresholds.put(String.valueOf(name), ((Number) figure).doubleValue()));
        return new RuleSetting(row.getString("rule"), RuleState.of(row.getString("state")), thresholds);
    }
}
