package dev.plumbline.portal.finding;

import dev.plumbline.scraper.rule.Severity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Kept views. */
@Repository
class KeptViewRepository {
    private final JdbcClient jdbc;

    KeptViewRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A member's own views and those that are shared, by name. */
    List<KeptView> of(int team, UUID member, int limit) {
        return jdbc.sql("""
                        SELECT * FROM inbox_view
                        WHERE team_id = :team AND removed_at IS NULL AND (owner_id = :member OR shared)
                        ORDER BY lower(name), id LIMIT :limit
                        """)
                .param("team", team)
                .param("member", member)
                .param("limit", limit)
                .query(KeptViewRepository::view)
                .list();
    }

    /** A view that a member sees, also a removed one. */
    Optional<KeptView> find(int team, UUID member, UUID id) {
        return jdbc.sql("""
                        SELECT * FROM inbox_view
                        WHERE team_id = :team AND id = :id AND (owner_id = :member OR shared)
                        """)
                .param("team", team)
                .param("member", member)
                .param("id", id)
                .query(KeptViewRepository::view)
                .optional();
    }

    void insert(int team, KeptView view, Instant now) {
        ListChoice choice = view.choice();
        FindingFilter filter = choice.filter();
        jdbc.sql("""
                        INSERT INTO inbox_view (team_id, id, owner_id, name, shared, view, severity, rule, site, sort,
                          grouping, created_at)
                        VALUES (:team, :id, :owner, :name, :shared, :view, :severity, :rule, :site, :sort, :grouping, :now)
                        """)
                .param("team", team)
                .param("id", view.id())
                .param("owner", view.owner())
                .param("name", view.name())
                .param("shared", view.shared())
                .param("view", choice.view().label())
                .param(
                        "severity",
                        filter.severity() == null ? null : filter.severity().name())
                .param("rule", filter.rule())
                .param("site", filter.site())
                .param("sort", choice.sort().label())
                .param(
                        "grouping",
                        choice.grouping() == null ? null : choice.grouping().label())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void rename(int team, UUID id, String name) {
        jdbc.sql("UPDATE inbox_view SET name = :name WHERE team_id = :team AND id = :id")
                .param("team", team)
                .param("id", id)
                .param("name", name)
                .update();
    }

    /** Takes a view away, and for good what was taken away before {@code since}. */
    void remove(int team, UUID id, Instant now, Instant since) {
        jdbc.sql("DELETE FROM inbox_view WHERE team_id = :team AND removed_at < :since")
                .param("team", team)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("UPDATE inbox_view SET removed_at = :now WHERE team_id = :team AND id = :id AND removed_at IS NULL")
                .param("team", team)
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Brings a view back that was taken away after {@code since}. */
    boolean restore(int team, UUID id, Instant since) {
        return jdbc.sql("""
                        UPDATE inbox_view SET removed_at = NULL
                        WHERE team_id = :team AND id = :id AND removed_at >= :since
                        """)
                        .param("team", team)
                        .param("id", id)
                        .param("since", since.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static KeptView view(ResultSet row, int no) throws SQLException {
        @Nullable String severity = row.getString("severity");
        @Nullable String grouping = row.getString("grouping");
        FindingFilter filter = new FindingFilter(
                severity == null ? null : Severity.valueOf(severity),
                row.getString("rule"),
                row.getString("site"),
                null);
        return new KeptView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("owner_id", UUID.class),
                row.getBoolean("shared"),
                new ListChoice(
                        SavedView.of(row.getString("view")).orElse(SavedView.OPEN),
                        filter,
                        FindingSort.of(row.getString("sort")).orElse(FindingSort.NEWEST),
                        grouping == null ? null : Grouping.of(grouping).orElse(null)));
    }
}
