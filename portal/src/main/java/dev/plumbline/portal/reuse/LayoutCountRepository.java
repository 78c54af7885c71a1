package dev.plumbline.portal.reuse;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The counters of layout features, and how far they are counted. */
@Repository
class LayoutCountRepository {
    record Progress(long layout, long layouts) {}

    private final JdbcClient jdbc;

    LayoutCountRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Progress> progress(int team) {
        return jdbc.sql("SELECT layout_id, layouts FROM layout_progress WHERE team_id = :team")
                .param("team", team)
                .query((row, no) -> new Progress(row.getLong("layout_id"), row.getLong("layouts")))
                .optional();
    }

    void progress(int team, Progress progress) {
        jdbc.sql("""
                        INSERT INTO layout_progress (team_id, layout_id, layouts) VALUES (:team, :layout, :layouts)
                        ON CONFLICT (team_id) DO UPDATE
                          SET layout_id = excluded.layout_id, layouts = excluded.layouts
                        """)
                .param("team", team)
                .param("layout", progress.layout())
                .param("layouts", progress.layouts())
                .update();
    }

    Map<Integer, byte[]> slices(int team) {
        Map<Integer, byte[]> slices = new HashMap<>();
        jdbc.sql("SELECT slice, counters FROM layout_count WHERE team_id = :team")
                .param("team", team)
                .query(row -> {
                    slices.put(row.getInt("slice"), row.getBytes("counters"));
                });
        return slices;
    }

    void slice(int team, int slice, byte[] counters) {
        jdbc.sql("""
                        INSERT INTO layout_count (team_id, slice, counters) VALUES (:team, :slice, :counters)
                        ON CONFLICT (team_id, slice) DO UPDATE SET counters = excluded.counters
                        """)
                .param("team", team)
                .param("slice", slice)
                .param("counters", counters)
                .update();
    }
}
