package dev.plumbline.portal.rules;

import dev.plumbline.portal.base.StorableText;
import dev.plumbline.portal.capture.LibraryJson;
import dev.plumbline.scraper.rule.Finding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The newest try of each rule, and what it found first. */
@Repository
class RehearsalRepository {
    private final JdbcClient jdbc;

    RehearsalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In place of the last one of the same rule. */
    void replace(int team, Rehearsal fresh) {
        jdbc.sql("DELETE FROM rehearsal WHERE team_id = :team AND rule = :rule")
                .param("team", team)
                .param("rule", fresh.rule())
                .update();
        jdbc.sql("""
                        INSERT INTO rehearsal (team_id, rule, id, was, setting, member_id, at, state, since, total)
                        VALUES (:team, :rule, :id, :was::jsonb, :setting::jsonb, :member, :at, :state, :since, :total)
                        """)
                .param("team", team)
                .param("rule", fresh.rule())
                .param("id", fresh.id())
                .param("was", LibraryJson.write(fresh.was()))
                .param("setting", LibraryJson.write(fresh.setting()))
                .param("member", fresh.member())
                .param("at", fresh.at().atOffset(ZoneOffset.UTC))
                .param("state", fresh.state().label())
                .param("since", fresh.since().atOffset(ZoneOffset.UTC))
                .param("total", fresh.total())
                .update();
    }

    /** Newest first; of one id or one rule where it is given. */
    List<Rehearsal> list(int team, @Nullable UUID id, @Nullable String rule, int most) {
        return jdbc.sql("""
                        SELECT * FROM rehearsal
                        WHERE team_id = :team AND (:id::uuid IS NULL OR id = :id) AND (:rule::text IS NULL OR rule = :rule)
                        ORDER BY at DESC, id DESC LIMIT :most
                        """)
                .param("team", team)
                .param("id", id)
                .param("rule", rule)
                .param("most", most)
                .query(RehearsalRepository::rehearsal)
                .list();
    }

    /** The last candidate that was asked; empty unless it runs. */
    Optional<UUID> reached(int team, UUID id) {
        return jdbc.sql("SELECT reached FROM rehearsal WHERE team_id = :team AND id = :id AND state = 'running'")
                .param("team", team)
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    /** Moves on behind some candidates; false where it was paused or ended, or another run was faster. */
    boolean advance(int team, UUID id, UUID from, UUID to, int asked, int more, int fewer) {
        return jdbc.sql("""
                        UPDATE rehearsal SET reached = :to, done = done + :asked, total = greatest(total, done + :asked),
                          more = more + :more, fewer = fewer + :fewer
                        WHERE team_id = :team AND id = :id AND state = 'running' AND reached = :from
                        """)
                        .param("team", team)
                        .param("id", id)
                        .param("from", from)
                        .param("to", to)
                        .param("asked", asked)
                        .param("more", more)
                        .param("fewer", fewer)
                        .update()
                == 1;
    }

    /** Goes from one of some states to another; false where it is in none of them. */
    boolean move(int team, UUID id, RehearsalState to, RehearsalState... from) {
        return jdbc.sql("UPDATE rehearsal SET state = :to WHERE team_id = :team AND id = :id AND state = ANY (:from)")
                        .param("to", to.label())
                        .param("team", team)
                        .param("id", id)
                        .param(
                                "from",
                                Arrays.stream(from).map(RehearsalState::label).toArray(String[]::new))
                        .update()
                == 1;
    }

    void name(int team, String rule, UUID candidate, boolean gained, Finding finding) {
        jdbc.sql("""
                        INSERT INTO rehearsed (team_id, rule, candidate_id, gained, key, headline)
                        VALUES (:team, :rule, :candidate, :gained, :key, :headline) ON CONFLICT DO NOTHING
                        """)
                .param("team", team)
                .param("rule", rule)
                .param("candidate", candidate)
                .param("gained", gained)
                .param("key", finding.key())
                .param("headline", StorableText.of(finding.headline()))
                .update();
    }

    /** In the order in which the candidates were asked. */
    List<ShadowFinding> named(int team, String rule, boolean gained) {
        return jdbc.sql("""
                        SELECT candidate_id, headline FROM rehearsed
                        WHERE team_id = :team AND rule = :rule AND gained = :gained ORDER BY candidate_id, key
                        """)
                .param("team", team)
                .param("rule", rule)
                .param("gained", gained)
                .query((row, no) ->
                        new ShadowFinding(row.getObject("candidate_id", UUID.class), row.getString("headline")))
                .list();
    }

    private static Rehearsal rehearsal(ResultSet row, int no) throws SQLException {
        return new Rehearsal(
                row.getObject("id", UUID.class),
                LibraryJson.read(row.getString("was"), RuleSetting.class),
                LibraryJson.read(row.getString("setting"), RuleSetting.class),
                row.getObject("member_id", UUID.class),
                row.getTimestamp("at").toInstant(),
                RehearsalState.of(row.getString("state")),
                row.getTimestamp("since").toInstant(),
                row.getInt("done"),
                row.getInt("total"),
                row.getInt("more"),
                row.getInt("fewer"));
    }
}
