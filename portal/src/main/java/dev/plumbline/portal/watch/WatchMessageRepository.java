package dev.plumbline.portal.watch;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the comparing of lists came to, and who has put which message away. */
@Repository
class WatchMessageRepository {
    /** A message. */
    record Kept(UUID importId, UUID listId, String list, Instant at, int matched, int hits) {}

    private final JdbcClient jdbc;

    WatchMessageRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what an import came to; one message an import, whatever happens twice. */
    void tell(int team, UUID importId, Instant now) {
        jdbc.sql("""
                        INSERT INTO watch_message (team_id, import_id, list_id, at, matched, hits)
                        SELECT team_id, id, list_id, :now, matched, hits FROM watch_import
                        WHERE team_id = :team AND id = :id
                        ON CONFLICT DO NOTHING
                        """)
                .param("team", team)
                .param("id", importId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Messages that a member has not put away, newest first; those of imports that were undone are gone. */
    List<Kept> unread(int team, UUID member, int limit) {
        return jdbc.sql("""
                        SELECT m.import_id, m.list_id, w.name, m.at, m.matched, m.hits
                        FROM watch_message m
                        JOIN watchlist w ON w.team_id = m.team_id AND w.id = m.list_id
                        JOIN watch_import i ON i.team_id = m.team_id AND i.id = m.import_id
                        WHERE m.team_id = :team AND i.state = 'done' AND NOT EXISTS (
                          SELECT FROM watch_message_read r
                          WHERE r.team_id = m.team_id AND r.import_id = m.import_id AND r.member_id = :member)
                        ORDER BY m.at DESC, m.import_id LIMIT :limit
                        """)
                .param("team", team)
                .param("member", member)
                .param("limit", limit)
                .query((row, no) -> new Kept(
                        row.getObject("import_id", UUID.class),
                        row.getObject("list_id", UUID.class),
                        row.getString("name"),
                        row.getTimestamp("at").toInstant(),
                        row.getInt("matched"),
                        row.getInt("hits")))
                .list();
    }

    void read(int team, UUID importId, UUID member, Instant now) {
        jdbc.sql("""
                        INSERT INTO watch_message_read (team_id, import_id, member_id, at)
                        SELECT team_id, import_id, :member, :now FROM watch_message
                        WHERE team_id = :team AND import_id = :id
                        ON CONFLICT DO NOTHING
                        """)
                .param("team", team)
                .param("id", importId)
                .param("member", member)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
