package dev.plumbline.portal.record;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables that teams keep. */
@Repository
class TeamListRepository {
    private final JdbcClient jdbc;

    TeamListRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A table, by value. */
    List<TeamListLine> of(int team, TeamListKind kind) {
        return jdbc.sql("""
                        SELECT kind, value, details ->> 'detail' AS detail FROM team_list
                        WHERE team_id = :team AND kind = :kind ORDER BY value
                        """)
                .param("team", team)
                .param("kind", kind.label())
                .query((row, no) -> new TeamListLine(kind, row.getString("value"), row.getString("detail")))
                .list();
    }

    /** How many lines each table has; none for an empty one. */
    Map<TeamListKind, Integer> sizes(int team) {
        Map<TeamListKind, Integer> sizes = new EnumMap<>(TeamListKind.class);
        jdbc.sql("SELECT kind, count(*) AS n FROM team_list WHERE team_id = :team GROUP BY kind")
                .param("team", team)
                .query(row -> {
                    sizes.put(TeamListKind.of(row.getString("kind")), row.getInt("n"));
                });
        return sizes;
    }

    /** All tables but the ranges, which are large. */
    List<TeamListLine> all(int team) {
        return jdbc.sql("""
                        SELECT kind, value, details ->> 'detail' AS detail FROM team_list
                        WHERE team_id = :team AND kind <> :range ORDER BY kind, value
                        """)
                .param("team", team)
                .param("range", TeamListKind.RANGE.label())
                .query((row, no) -> new TeamListLine(
                        TeamListKind.of(row.getString("kind")), row.getString("value"), row.getString("detail")))
                .list();
    }

    /** Puts lines in the place of what a table holds; a line that stays keeps who added it and when. */
    void replace(int team, TeamListKind kind, List<TeamListLine> lines, UUID member, Instant now) {
        String[] values = lines.stream().map(TeamListLine::value).toArray(String[]::new);
        jdbc.sql(
                        "DELETE FROM team_list WHERE team_id = :team AND kind = :kind AND value NOT IN (SELECT unnest(:values))")
                .param("team", team)
                .param("kind", kind.label())
                .param("values", values)
                .update();
        jdbc.sql("""
                        INSERT INTO team_list (team_id, kind, value, details, member_id, at)
                        SELECT :team, :kind, l.value, jsonb_build_object('detail', l.detail), :member, :now
                        FROM unnest(:values, :details) AS l(value, detail)
                        ON CONFLICT (team_id, kind, value) DO UPDATE SET details = excluded.details
                        """)
                .param("team", team)
                .param("kind", kind.label())
                .param("values", values)
                .param("details", lines.stream().map(TeamListLine::detail).toArray(String[]::new))
                .param("member", member)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
