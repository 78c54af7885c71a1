package dev.plumbline.portal;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Waits until no job of a team is left. */
public final class JobsDone {
    private JobsDone() {}

    /** Fails after two minutes. */
    public static void await(JdbcClient jdbc, int team) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> jdbc.sql("SELECT count(*) FROM scheduled_tasks WHERE task_instance LIKE :team || '/%'")
                                .param("team", Integer.toString(team))
                                .query(Integer.class)
                                .single()
                        == 0);
    }
}
