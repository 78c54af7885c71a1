package dev.plumbline.portal.watch;

import dev.plumbline.portal.base.StorableText;
import dev.plumbline.portal.capture.LibraryJson;
import dev.plumbline.scraper.watch.ListFormat;
import dev.plumbline.scraper.watch.ListMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Imports of lists and how far they have come. */
@Repository
class WatchImportRepository {
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_REASON = 1_000;

    /** A file whose turn it is, its attempt counted. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only carried
    record Begun(UUID list, byte[] content, ListMapping mapping, int attempts) {}

    private final JdbcClient jdbc;

    WatchImportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(
            int team,
            UUID id,
            UUID list,
            ListMapping mapping,
            String fileName,
            byte[] content,
            UUID member,
            Instant now) {
        jdbc.sql("""
                        INSERT INTO watch_import (team_id, id, list_id, format, mapping, file_name, bytes, content, member_id,
                          at, state)
                        VALUES (:team, :id, :list, :format, :mapping::jsonb, :name, :bytes, :content, :member, :at, 'reading')
                        """)
                .param("team", team)
                .param("id", id)
                .param("list", list)
                .param("format", mapping.format().name())
                .param("mapping", LibraryJson.write(mapping))
                .param("name", StorableText.of(fileName, LONGEST_NAME))
                .param("bytes", content.length)
                .param("content", content)
                .param("member", member)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Begun> begin(int team, UUID id) {
        return jdbc.sql("""
                        UPDATE watch_import SET begun = begun + 1
                        WHERE team_id = :team AND id = :id AND state = 'reading' AND content IS NOT NULL
                        RETURNING list_id, content, mapping, begun
                        """)
                .param("team", team)
                .param("id", id)
                .query((row, no) -> new Begun(
                        row.getObject("list_id", UUID.class),
                        row.getBytes("content"),
                        LibraryJson.read(row.getString("mapping"), ListMapping.class),
                        row.getInt("begun")))
                .optional();
    }

    /** Goes from one state to another; false where it is in none of them. */
    boolean move(int team, UUID id, WatchState to, WatchState... from) {
        return jdbc.sql("""
                        UPDATE watch_import SET state = :to, content = CASE WHEN :to IN ('discarded', 'undone') THEN NULL ELSE content END
                        WHERE team_id = :team AND id = :id AND state = ANY(:from)
                        """)
                        .param("team", team)
                        .param("id", id)
                        .param("to", to.label())
                        .param(
                                "from",
                                java.util.Arrays.stream(from)
                                        .map(WatchState::label)
                                        .toArray(String[]::new))
                        .update()
                == 1;
    }

    void drafted(int team, UUID id, @Nullable String failure, int wouldMatch, int wouldOf) {
        jdbc.sql("""
                        UPDATE watch_import SET state = CASE WHEN :fails THEN 'failed' ELSE 'draft' END, content = NULL,
                          failure = :failure, would_match = :match, would_of = :of
                        WHERE team_id = :team AND id = :id AND state = 'reading'
                        """)
                .param("team", team)
                .param("id", id)
                .param("fails", failure != null && wouldOf < 0)
                .param("failure", StorableText.of(failure, LONGEST_REASON))
                .param("match", Math.max(0, wouldMatch))
                .param("of", Math.max(0, wouldOf))
                .update();
    }

    void accepted(int team, UUID id, Instant now) {
        jdbc.sql("""
                        UPDATE watch_import SET accepted_at = :now,
                          total = (SELECT count(*) FROM candidate c WHERE c.team_id = :team)
                        WHERE team_id = :team AND id = :id
                        """)
                .param("team", team)
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Up to which candidate an import is compared; empty unless it is being compared. */
    Optional<UUID> matchedTo(int team, UUID id) {
        return jdbc.sql("SELECT matched_to FROM watch_import WHERE team_id = :team AND id = :id AND state = 'matching'")
                .param("team", team)
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    /** Moves on behind some candidates; false where it was paused or undone, or another run was faster. */
    boolean advance(int team, UUID id, UUID from, UUID to, int candidates, int hits) {
        return jdbc.sql("""
                        UPDATE watch_import SET matched_to = :to, matched = matched + :candidates, hits = hits + :hits,
                          total = greatest(total, matched + :candidates)
                        WHERE team_id = :team AND id = :id AND state = 'matching' AND matched_to = :from
                        """)
                        .param("team", team)
                        .param("id", id)
                        .param("from", from)
                        .param("to", to)
                        .param("candidates", candidates)
                        .param("hits", hits)
                        .update()
                == 1;
    }

    /** Whether a file of the same list was accepted after this one and stands. */
    boolean hasLater(int team, WatchImport one) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM watch_import mine JOIN watch_import later
                          ON later.team_id = mine.team_id AND later.list_id = mine.list_id
                            AND (later.accepted_at, later.id) > (mine.accepted_at, mine.id)
                          WHERE mine.team_id = :team AND mine.id = :id AND later.state <> 'undone')
                        """)
                .param("team", team)
                .param("id", one.id())
                .query(Boolean.class)
                .single();
    }

    boolean finish(int team, UUID id, Instant now) {
        return jdbc.sql("""
                        UPDATE watch_import SET state = 'done', done_at = :now, total = matched
                        WHERE team_id = :team AND id = :id AND state = 'matching'
                        """)
                        .param("team", team)
                        .param("id", id)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Imports of a list, newest first; or one import. */
    List<WatchImport> list(int team, @Nullable UUID list, @Nullable UUID id, int limit) {
        return jdbc.sql("""
                        SELECT * FROM watch_import
                        WHERE team_id = :team AND (:list::uuid IS NULL OR list_id = :list) AND (:id::uuid IS NULL OR id = :id)
                        ORDER BY at DESC, id DESC LIMIT :limit
                        """)
                .param("team", team)
                .param("list", list)
                .param("id", id)
                .param("limit", limit)
                .query((row, no) -> row(row, counts(team, row.getObject("id", UUID.class))))
                .list();
    }

    private Map<DraftState, Integer> counts(int team, UUID id) {
        Map<DraftState, Integer> counts = new EnumMap<>(DraftState.class);
        jdbc.sql(
                        "SELECT state, count(*) AS n FROM watch_draft WHERE team_id = :team AND import_id = :id GROUP BY state")
                .param("team", team)
                .param("id", id)
                .query(row -> {
                    counts.put(DraftState.of(row.getString("state")), row.getInt("n"));
                });
        return counts;
    }

    private static WatchImport row(ResultSet row, Map<DraftState, Integer> counts) throws SQLException {
        return new WatchImport(
                row.getObject("id", UUID.class),
                row.getObject("list_id", UUID.class),
                ListFormat.valueOf(row.getString("format")),
                row.getString("file_name"),
                row.getObject("member_id", UUID.class),
                row.getTimestamp("at").toInstant(),
                WatchState.of(row.getString("state")),
                row.getString("failure"),
                row.getObject("would_match", Integer.class),
                row.getObject("would_of", Integer.class),
                instant(row.getTimestamp("accepted_at")),
                row.getInt("matched"),
                row.getInt("total"),
                row.getInt("hits"),
                instant(row.getTimestamp("done_at")),
                counts);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
