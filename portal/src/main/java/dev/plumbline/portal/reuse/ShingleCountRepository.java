package dev.plumbline.portal.reuse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The counters of shingles, and how far they are counted. */
@Repository
class ShingleCountRepository {
    record Progress(long passage, long passages) {}

    record Counted(long passage, String text, List<String> own) {}

    private final JdbcClient jdbc;

    ShingleCountRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Progress> progress(int team) {
        return jdbc.sql("SELECT passage_id, passages FROM shingle_progress WHERE team_id = :team")
                .param("team", team)
                .query((row, no) -> new Progress(row.getLong("passage_id"), row.getLong("passages")))
                .optional();
    }

    void progress(int team, Progress progress) {
        jdbc.sql("""
                        INSERT INTO shingle_progress (team_id, passage_id, passages) VALUES (:team, :passage, :passages)
                        ON CONFLICT (team_id) DO UPDATE
                          SET passage_id = excluded.passage_id, passages = excluded.passages
                        """)
                .param("team", team)
                .param("passage", progress.passage())
                .param("passages", progress.passages())
                .update();
    }

    Map<Integer, byte[]> slices(int team) {
        Map<Integer, byte[]> slices = new HashMap<>();
        jdbc.sql("SELECT slice, counters FROM shingle_count WHERE team_id = :team")
                .param("team", team)
                .query(row -> {
                    slices.put(row.getInt("slice"), row.getBytes("counters"));
                });
        return slices;
    }

    void slice(int team, int slice, byte[] counters) {
        jdbc.sql("""
                        INSERT INTO shingle_count (team_id, slice, counters) VALUES (:team, :slice, :counters)
                        ON CONFLICT (team_id, slice) DO UPDATE SET counters = excluded.counters
                        """)
                .param("team", team)
                .param("slice", slice)
                .param("counters", counters)
                .update();
    }

    List<Counted> uncounted(int team, long after, int limit) {
        return jdbc.sql("""
                        SELECT id, text, own FROM passage WHERE team_id = :team AND id > :after ORDER BY id LIMIT :limit
                        """)
                .param("team", team)
                .param("after", after)
                .param("limit", limit)
                .query((row, no) -> new Counted(row.getLong("id"), row.getString("text"), List.of((String[])
                        row.getArray("own").getArray())))
                .list();
    }
}
