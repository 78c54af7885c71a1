package dev.plumbline.portal.watch;

import dev.plumbline.portal.base.StorableText;
import dev.plumbline.portal.capture.LibraryJson;
import dev.plumbline.scraper.watch.ListEntry;
import dev.plumbline.scraper.watch.ListMatch;
import dev.plumbline.scraper.watch.Watched;
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

/** Lists, their entries, and who matches them. */
@Repository
class WatchlistRepository {
    private final JdbcClient jdbc;

    WatchlistRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(int team, UUID id, NewWatchlist list, UUID owner, Instant now) {
        jdbc.sql("""
                        INSERT INTO watchlist (team_id, id, name, source, reason, benign, expires_at, owner_id, at)
                        VALUES (:team, :id, :name, :source, :reason, :benign, :expires, :owner, :at)
                        """)
                .param("team", team)
                .param("id", id)
                .param("name", StorableText.of(list.name()))
                .param("source", StorableText.of(list.source()))
                .param("reason", StorableText.of(list.reason()))
                .param("benign", list.benign())
                .param("expires", list.expiresAt().atOffset(ZoneOffset.UTC))
                .param("owner", owner)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All lists of a team by name, or one of them. */
    List<Watchlist> list(int team, @Nullable UUID id) {
        return jdbc.sql("""
                        SELECT w.*,
                          (SELECT count(*) FROM watch_entry e WHERE e.team_id = :team AND e.list_id = w.id) AS entries,
                          (SELECT count(DISTINCT h.candidate_id) FROM watch_hit h
                           WHERE h.team_id = :team AND h.list_id = w.id) AS hits,
                          a.answered, a.dismissed
                        FROM watchlist w, LATERAL (
                          SELECT count(DISTINCT h.candidate_id) AS answered,
                            count(DISTINCT h.candidate_id) FILTER (WHERE d.state = 'dismissed') AS dismissed
                          FROM watch_hit h
                          JOIN finding f ON f.team_id = h.team_id AND f.candidate_id = h.candidate_id AND f.family = 'LIST'
                            AND f.gone_at IS NULL AND (f.rule = 'name-on-a-watchlist') = (h.matter = 'name')
                          JOIN LATERAL (
                            SELECT state FROM disposition
                            WHERE team_id = f.team_id AND finding_key = f.key AND undone_at IS NULL
                              AND (sign_off IS NULL OR sign_off = 'approved')
                            ORDER BY at DESC, id DESC LIMIT 1) d
                            ON d.state IN ('confirmed', 'explained', 'dismissed', 'unsure')
                          WHERE h.team_id = :team AND h.list_id = w.id) a
                        WHERE w.team_id = :team AND w.gone_at IS NULL AND (:id::uuid IS NULL OR w.id = :id)
                        ORDER BY lower(w.name), w.id
                        """)
                .param("team", team)
                .param("id", id)
                .query(WatchlistRepository::watchlist)
                .list();
    }

    boolean keep(int team, UUID id, Instant until, UUID owner) {
        return jdbc.sql("""
                        UPDATE watchlist SET expires_at = :until, owner_id = :owner, version = version + 1
                        WHERE team_id = :team AND id = :id AND gone_at IS NULL
                        """)
                        .param("team", team)
                        .param("id", id)
                        .param("until", until.atOffset(ZoneOffset.UTC))
                        .param("owner", owner)
                        .update()
                == 1;
    }

    void changed(int team, UUID id) {
        jdbc.sql("UPDATE watchlist SET version = version + 1 WHERE team_id = :team AND id = :id")
                .param("team", team)
                .param("id", id)
                .update();
    }

    /** A number that is another one after every change of any list. */
    long version(int team) {
        return jdbc.sql("SELECT coalesce(sum(version), 0) FROM watchlist WHERE team_id = :team")
                .param("team", team)
                .query(Long.class)
                .single();
    }

    /** Every entry of every list. */
    List<Watched> watched(int team) {
        return jdbc.sql("""
                        SELECT w.id, w.name, w.source, w.benign, w.expires_at, e.content
                        FROM watch_entry e JOIN watchlist w ON w.team_id = e.team_id AND w.id = e.list_id
                        WHERE e.team_id = :team AND w.gone_at IS NULL
                        """)
                .param("team", team)
                .query((row, no) -> new Watched(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("source"),
                        row.getBoolean("benign"),
                        LibraryJson.read(row.getString("content"), ListEntry.class),
                        row.getTimestamp("expires_at").toInstant()))
                .list();
    }

    /** Entries of a list in the order of their numbers, behind one of them. */
    List<ListEntry> entries(int team, UUID list, String after, int limit) {
        return jdbc.sql("""
                        SELECT content FROM watch_entry
                        WHERE team_id = :team AND list_id = :list AND entry > :after ORDER BY entry LIMIT :limit
                        """)
                .param("team", team)
                .param("list", list)
                .param("after", after)
                .param("limit", limit)
                .query((row, no) -> LibraryJson.read(row.getString("content"), ListEntry.class))
                .list();
    }

    /** Keeps what a candidate matches, in the place of what it matched before. */
    void keepHits(int team, UUID candidate, Collection<ListMatch> matches) {
        jdbc.sql("DELETE FROM watch_hit WHERE team_id = :team AND candidate_id = :candidate")
                .param("team", team)
                .param("candidate", candidate)
                .update();
        for (ListMatch match : matches) {
            jdbc.sql("""
                            INSERT INTO watch_hit (team_id, candidate_id, list_id, entry, matter)
                            VALUES (:team, :candidate, :list, :entry, :matter) ON CONFLICT DO NOTHING
                            """)
                    .param("team", team)
                    .param("candidate", candidate)
                    .param("list", match.on().list())
                    .param("entry", match.on().entry().id())
                    .param("matter", match.matter().label())
                    .update();
        }
    }

    /** Candidates that match an entry of a list. */
    List<WatchHit> hits(int team, UUID list, int limit) {
        return jdbc.sql("""
                        SELECT h.candidate_id, c.name, h.matter, e.label
                        FROM watch_hit h
                        JOIN candidate c ON c.team_id = h.team_id AND c.id = h.candidate_id
                        LEFT JOIN watch_entry e ON e.team_id = h.team_id AND e.list_id = h.list_id AND e.entry = h.entry
                        WHERE h.team_id = :team AND h.list_id = :list
                        ORDER BY c.last_seen DESC, c.id, h.entry, h.matter LIMIT :limit
                        """)
                .param("team", team)
                .param("list", list)
                .param("limit", limit)
                .query((row, no) -> new WatchHit(
                        row.getObject("candidate_id", UUID.class),
                        row.getString("name"),
                        row.getString("matter"),
                        row.getString("label") == null ? "" : row.getString("label")))
                .list();
    }

    /** Candidates that match a list. */
    List<UUID> matching(int team, UUID list) {
        return jdbc.sql("SELECT DISTINCT candidate_id FROM watch_hit WHERE team_id = :team AND list_id = :list")
                .param("team", team)
                .param("list", list)
                .query(UUID.class)
                .list();
    }

    private static Watchlist watchlist(ResultSet row, int no) throws SQLException {
        return new Watchlist(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("source"),
                row.getString("reason"),
                row.getBoolean("benign"),
                row.getTimestamp("expires_at").toInstant(),
                row.getObject("owner_id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getInt("entries"),
                row.getInt("hits"),
                row.getInt("answered"),
                row.getInt("dismissed"));
    }
}
