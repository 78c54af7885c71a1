package dev.plumbline.portal.reuse;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** In how many passages a shingle stands. */
@Repository
class ShingleCountRepository extends CounterRepository {
    record Counted(long passage, String text, List<String> own) {}

    private final JdbcClient jdbc;

    ShingleCountRepository(JdbcClient jdbc) {
        super(jdbc, "shingle_count", "shingle_progress", "passage_id", "passages");
        this.jdbc = jdbc;
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
