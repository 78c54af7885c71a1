package dev.plumbline.portal.reuse;

import dev.plumbline.portal.base.StorableText;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people marked as boilerplate, and the findings that rested on it. */
@Repository
class BoilerplateRepository {
    /** A finding that holds, with the quotes it rests on. */
    record Resting(UUID id, UUID candidate, List<String> quotes) {}

    private final JdbcClient jdbc;

    BoilerplateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(int team, UUID id, String text, String reason, UUID member, Instant at) {
        jdbc.sql("""
                        INSERT INTO boilerplate (team_id, id, text, reason, member_id, at)
                        VALUES (:team, :id, :text, :reason, :member, :at)
                        """)
                .param("team", team)
                .param("id", id)
                .param("text", StorableText.of(text))
                .param("reason", StorableText.of(reason))
                .param("member", member)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes a mark back; false where there is none that stands. */
    boolean undo(int team, UUID id, UUID member, Instant at) {
        return jdbc.sql("""
                                UPDATE boilerplate SET undone_by = :member, undone_at = :at
                                WHERE team_id = :team AND id = :id AND undone_at IS NULL
                                """)
                        .param("team", team)
                        .param("id", id)
                        .param("member", member)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** All marks, the newest first. */
    List<MarkedText> all(int team, int limit) {
        return jdbc.sql("""
                        SELECT b.*, (SELECT count(*) FROM boilerplate_finding f
                          WHERE f.team_id = :team AND f.boilerplate_id = b.id) AS findings
                        FROM boilerplate b WHERE b.team_id = :team ORDER BY b.at DESC, b.id LIMIT :limit
                        """)
                .param("team", team)
                .param("limit", limit)
                .query((row, no) -> {
                    Timestamp undone = row.getTimestamp("undone_at");
                    return new MarkedText(
                            row.getObject("id", UUID.class),
                            row.getString("text"),
                            row.getString("reason"),
                            row.getObject("member_id", UUID.class),
                            row.getTimestamp("at").toInstant(),
                            row.getLong("findings"),
                            undone == null ? null : undone.toInstant());
                })
                .list();
    }

    /** Findings of some rules that hold and quote one of these pages. */
    List<Resting> quoting(int team, Collection<String> pages, Collection<String> rules, int limit) {
        return jdbc.sql("""
                        SELECT f.id, f.candidate_id, array(
                          SELECT e.content ->> 'quote' FROM finding_evidence e
                          WHERE e.team_id = :team AND e.finding_id = f.id ORDER BY e.no) AS quotes
                        FROM finding f
                        WHERE f.team_id = :team AND f.gone_at IS NULL AND f.rule = ANY(:rules) AND f.id IN (
                          SELECT finding_id FROM finding_evidence WHERE team_id = :team AND page = ANY(:pages))
                        ORDER BY f.id LIMIT :limit
                        """)
                .param("team", team)
                .param("pages", pages.toArray(String[]::new))
                .param("rules", rules.toArray(String[]::new))
                .param("limit", limit)
                .query((row, no) ->
                        new Resting(row.getObject(1, UUID.class), row.getObject(2, UUID.class), List.of((String[])
                                row.getArray(3).getArray())))
                .list();
    }

    void rest(int team, UUID boilerplate, Collection<Resting> findings) {
        findings.forEach(finding -> jdbc.sql("""
                        INSERT INTO boilerplate_finding (team_id, boilerplate_id, finding_id, candidate_id)
                        VALUES (:team, :boilerplate, :finding, :candidate) ON CONFLICT DO NOTHING
                        """)
                .param("team", team)
                .param("boilerplate", boilerplate)
                .param("finding", finding.id())
                .param("candidate", finding.candidate())
                .update());
    }

    /** The candidates whose findings rested on it. */
    List<UUID> candidates(int team, UUID boilerplate) {
        return jdbc.sql("""
                        SELECT DISTINCT candidate_id FROM boilerplate_finding
                        WHERE team_id = :team AND boilerplate_id = :boilerplate
                        """)
                .param("team", team)
                .param("boilerplate", boilerplate)
                .query(UUID.class)
                .list();
    }
}
