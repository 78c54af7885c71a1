package dev.plumbline.portal.reuse;

import dev.plumbline.portal.base.StorableText;
import dev.plumbline.portal.capture.LibraryJson;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.rule.Family;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People's answers that something shared does not count: those given to it, and those given to findings that rest on it. */
@Repository
class DismissalRepository {
    /** A quote of a finding that was dismissed, and the profile that it stands on. */
    record Quoted(
            UUID finding,
            UUID profile,
            Family family,
            String quote,
            @Nullable String reason,
            @Nullable String comment,
            UUID member,
            Instant at) {}

    private final JdbcClient jdbc;

    DismissalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(int team, DismissedReuse answer) {
        jdbc.sql("""
                        INSERT INTO reuse_dismissal (team_id, id, profile_a, profile_b, family, what, shared, reason, comment,
                          member_id, at)
                        VALUES (:team, :id, :a, :b, :family, :what, :shared, :reason, :comment, :member, :at)
                        """)
                .param("team", team)
                .param("id", answer.id())
                .param("a", answer.a())
                .param("b", answer.b())
                .param("family", answer.family().name())
                .param("what", answer.what().toArray(String[]::new))
                .param("shared", answer.shared().stream().map(StorableText::of).toArray(String[]::new))
                .param("reason", answer.reason())
                .param("comment", answer.comment())
                .param("member", answer.member())
                .param("at", answer.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes an answer back; the profiles that it was about, none where it does not stand. */
    List<UUID> undo(int team, UUID id, UUID member, Instant now) {
        return jdbc
                .sql("""
                        UPDATE reuse_dismissal SET undone_at = :now, undone_by = :member
                        WHERE team_id = :team AND id = :id AND undone_at IS NULL
                        RETURNING profile_a, profile_b
                        """)
                .param("team", team)
                .param("id", id)
                .param("member", member)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, no) ->
                        List.of(row.getObject("profile_a", UUID.class), row.getObject("profile_b", UUID.class)))
                .list()
                .stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** The answers that stand about these profiles. */
    List<DismissedReuse> standing(int team, Collection<UUID> profiles) {
        return jdbc.sql("""
                        SELECT * FROM reuse_dismissal WHERE team_id = :team AND undone_at IS NULL
                          AND (profile_a = ANY(:profiles) OR profile_b = ANY(:profiles))
                        ORDER BY at DESC, id DESC
                        """)
                .param("team", team)
                .param("profiles", profiles.toArray(UUID[]::new))
                .query(DismissalRepository::dismissed)
                .list();
    }

    /** The profiles of the newest answers that stand. */
    List<UUID> newest(int team, int limit) {
        return jdbc.sql("""
                        SELECT DISTINCT unnest(ARRAY[profile_a, profile_b]) FROM (
                          SELECT profile_a, profile_b FROM reuse_dismissal WHERE team_id = :team AND undone_at IS NULL
                          ORDER BY at DESC, id DESC LIMIT :limit) newest
                        """)
                .param("team", team)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /** What findings on these pages quote whose newest answer is a dismissal. */
    List<Quoted> quotedByDismissedFindings(int team, Collection<String> pages) {
        return jdbc.sql("""
                        SELECT d.finding_id, d.reason, d.comment, d.member_id, d.at, f.family, e.content, p.id AS profile
                        FROM (SELECT DISTINCT ON (finding_key) * FROM disposition
                              WHERE team_id = :team AND undone_at IS NULL AND (sign_off IS NULL OR sign_off = 'approved')
                                AND finding_key IN (
                                SELECT cited.key FROM finding_evidence c
                                JOIN finding cited ON cited.team_id = :team AND cited.id = c.finding_id
                                WHERE c.team_id = :team AND c.page = ANY(:pages)
                                  AND cited.family IN ('TEXT', 'LAYOUT', 'PICTURE', 'CONTACT', 'CODE'))
                              ORDER BY finding_key, at DESC, id DESC) d
                        JOIN finding f ON f.team_id = :team AND f.id = d.finding_id
                        JOIN finding_evidence e ON e.team_id = :team AND e.finding_id = f.id
                        JOIN profile p ON p.team_id = :team AND p.site = e.content->'account'->>'site'
                          AND p.account = e.content->'account'->>'id'
                        WHERE d.state = 'dismissed'
                        """)
                .param("team", team)
                .param("pages", pages.toArray(String[]::new))
                .query((row, no) -> new Quoted(
                        row.getObject("finding_id", UUID.class),
                        row.getObject("profile", UUID.class),
                        Family.valueOf(row.getString("family")),
                        LibraryJson.read(row.getString("content"), Evidence.class)
                                .quote(),
                        row.getString("reason"),
                        row.getString("comment"),
                        row.getObject("member_id", UUID.class),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private static DismissedReuse dismissed(ResultSet row, int no) throws SQLException {
        return new DismissedReuse(
                row.getObject("id", UUID.class),
                null,
                row.getObject("profile_a", UUID.class),
                row.getObject("profile_b", UUID.class),
                Family.valueOf(row.getString("family")),
                List.of((String[]) row.getArray("what").getArray()),
                List.of((String[]) row.getArray("shared").getArray()),
                row.getString("reason"),
                row.getString("comment"),
                row.getObject("member_id", UUID.class),
                row.getTimestamp("at").toInstant());
    }
}
