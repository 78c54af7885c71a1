package dev.plumbline.portal.admin;

import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sizes and counts of the whole portal; nothing of anybody. */
@Repository
class SystemRepository {
    private final JdbcClient jdbc;

    SystemRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Bytes of the database. */
    long bytes() {
        return jdbc.sql("SELECT pg_database_size(current_database())")
                .query(Long.class)
                .single();
    }

    String version() {
        return jdbc.sql("SHOW server_version").query(String.class).single();
    }

    /** Jobs that do one thing; those that come again and again are left out. */
    Queue queue() {
        return jdbc.sql("""
                        SELECT count(*) FILTER (WHERE NOT picked AND execution_time <= now()) AS waiting,
                          count(*) FILTER (WHERE picked) AS running,
                          count(*) FILTER (WHERE NOT picked AND execution_time > now()) AS later,
                          count(*) FILTER (WHERE consecutive_failures > 0) AS failing,
                          min(execution_time) FILTER (WHERE NOT picked AND execution_time <= now()) AS oldest
                        FROM scheduled_tasks WHERE task_instance <> 'recurring'
                        """)
                .query((row, no) -> {
                    Timestamp oldest = row.getTimestamp("oldest");
                    return new Queue(
                            row.getLong("waiting"),
                            row.getLong("running"),
                            row.getLong("later"),
                            row.getLong("failing"),
                            oldest == null ? null : oldest.toInstant());
                })
                .single();
    }

    /** Pages in quarantine; inside a transaction of the team. */
    long quarantined(int team) {
        return jdbc.sql("SELECT count(*) FROM capture WHERE team_id = :team AND status = 'failed'")
                .param("team", team)
                .query(Long.class)
                .single();
    }
}
