package dev.plumbline.portal.watch;

import dev.plumbline.portal.base.StorableText;
import dev.plumbline.portal.capture.LibraryJson;
import dev.plumbline.scraper.watch.ListEntry;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts, and what comes of them when they are accepted or taken back. */
@Repository
class DraftRepository {
    private static final int LONGEST = 500;

    /** A row to be kept. */
    record Drafted(
            int row,
            String entry,
            String label,
            DraftState state,
            @Nullable ListEntry content,
            @Nullable ListEntry before,
            @Nullable String reason) {}

    private final JdbcClient jdbc;

    DraftRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void clear(int team, UUID id) {
        jdbc.sql("DELETE FROM watch_draft WHERE team_id = :team AND import_id = :id")
                .param("team", team)
                .param("id", id)
                .update();
    }

    void insert(int team, UUID id, int from, List<Drafted> rows) {
        jdbc.sql("""
                        INSERT INTO watch_draft (team_id, import_id, no, row_no, entry, label, state, content, before, reason)
                        SELECT :team, :id, :from + d.no, d.row, d.entry, d.label, d.state, d.content::jsonb, d.before::jsonb, d.reason
                        FROM unnest(:rows, :entries, :labels, :states, :contents, :befores, :reasons)
                          WITH ORDINALITY AS d(row, entry, label, state, content, before, reason, no)
                        """)
                .param("team", team)
                .param("id", id)
                .param("from", from)
                .param("rows", rows.stream().map(Drafted::row).toArray(Integer[]::new))
                .param("entries", texts(rows, row -> StorableText.of(row.entry(), LONGEST)))
                .param("labels", texts(rows, row -> StorableText.of(row.label(), LONGEST)))
                .param("states", texts(rows, row -> row.state().label()))
                .param("contents", texts(rows, row -> json(row.content())))
                .param("befores", texts(rows, row -> json(row.before())))
                .param("reasons", texts(rows, row -> StorableText.of(row.reason(), LONGEST)))
                .update();
    }

    /** What a list has, by its own numbers. */
    Map<String, ListEntry> current(int team, UUID list) {
        return jdbc
                .sql("SELECT content FROM watch_entry WHERE team_id = :team AND list_id = :list")
                .param("team", team)
                .param("list", list)
                .query((row, no) -> LibraryJson.read(row.getString("content"), ListEntry.class))
                .list()
                .stream()
                .collect(Collectors.toMap(ListEntry::id, Function.identity(), (a, b) -> a));
    }

    /** Rows of a draft in the file's order, those that are left out first. */
    List<DraftRow> rows(int team, UUID id, int from, int limit) {
        return jdbc.sql("""
                        SELECT row_no, label, state, reason FROM watch_draft WHERE team_id = :team AND import_id = :id
                        ORDER BY array_position(ARRAY['rejected', 'broad', 'changed', 'gone', 'new', 'same'], state), no
                        LIMIT :limit OFFSET :from
                        """)
                .param("team", team)
                .param("id", id)
                .param("from", from)
                .param("limit", limit)
                .query((row, no) -> new DraftRow(
                        row.getInt("row_no"),
                        row.getString("label"),
                        DraftState.of(row.getString("state")),
                        row.getString("reason") == null ? "" : row.getString("reason")))
                .list();
    }

    /** The entries that an import puts, changes or takes away, as they are after it and as they were before. */
    List<ListEntry> touched(int team, UUID id) {
        return jdbc.sql("""
                        SELECT d.entry FROM watch_draft w, LATERAL (VALUES (w.content), (w.before)) d(entry)
                        WHERE w.team_id = :team AND w.import_id = :id AND w.state IN ('new', 'changed', 'gone')
                          AND d.entry IS NOT NULL
                        """)
                .param("team", team)
                .param("id", id)
                .query((row, no) -> LibraryJson.read(row.getString("entry"), ListEntry.class))
                .list();
    }

    /** Puts the draft into the list. */
    void accept(int team, UUID list, UUID id) {
        put(team, list, id, "content", "'new', 'changed'");
        take(team, list, id, "'gone'");
    }

    /** Puts back what was there before. */
    void undo(int team, UUID list, UUID id) {
        take(team, list, id, "'new'");
        put(team, list, id, "before", "'changed', 'gone'");
    }

    /** Both words are constants of this class. */
    private void put(int team, UUID list, UUID id, String column, String states) {
        jdbc.sql("""
                        INSERT INTO watch_entry (team_id, list_id, entry, label, kind, content, import_id)
                        SELECT :team, :list, entry, label, lower(%1$s ->> 'kind'), %1$s, :id
                        FROM watch_draft
                        WHERE team_id = :team AND import_id = :id AND state IN (%2$s) AND %1$s IS NOT NULL
                        ON CONFLICT (team_id, list_id, entry) DO UPDATE SET label = excluded.label, kind = excluded.kind,
                          content = excluded.content, import_id = excluded.import_id
                        """.formatted(column, states))
                .param("team", team)
                .param("list", list)
                .param("id", id)
                .update();
    }

    private void take(int team, UUID list, UUID id, String states) {
        jdbc.sql("""
                        DELETE FROM watch_entry WHERE team_id = :team AND list_id = :list AND entry IN (
                          SELECT entry FROM watch_draft WHERE team_id = :team AND import_id = :id AND state IN (%s))
                        """.formatted(states))
                .param("team", team)
                .param("list", list)
                .param("id", id)
                .update();
    }

    private static @Nullable String json(@Nullable ListEntry entry) {
        return entry == null ? null : LibraryJson.write(entry);
    }

    private static String[] texts(List<Drafted> rows, Function<Drafted, @Nullable String> of) {
        return rows.stream().map(of).toArray(String[]::new);
    }
}
