package dev.plumbline.portal;

import dev.plumbline.portal.base.TenantTransaction;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ends a job's connection to the database while it is half done, as the end of a portal does. */
@TestComponent
public class KilledJob {
    private final JdbcClient jdbc;
    private final TenantTransaction transactions;

    KilledJob(JdbcClient jdbc, TenantTransaction transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /**
     * Kills it where it comes to a candidate.
     *
     * @param statement how what it then does begins
     * @param begun begins the job
     * @param half what is looked at before it is killed
     */
    public void at(int team, UUID candidate, String statement, Runnable begun, Runnable half) {
        CountDownLatch killed = new CountDownLatch(1);
        CompletableFuture<Void> holding = hold(team, candidate, killed);
        begun.run();
        int job = Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> waiting(statement), pid -> pid > 0);
        half.run();
        jdbc.sql("SELECT pg_terminate_backend(:pid)")
                .param("pid", job)
                .query(Boolean.class)
                .single();
        killed.countDown();
        holding.join();
        JobsDone.await(jdbc, team);
    }

    /** Keeps the row of a candidate locked, so that the job must wait in the middle of the lot that comes to it. */
    private CompletableFuture<Void> hold(int team, UUID candidate, CountDownLatch until) {
        CountDownLatch held = new CountDownLatch(1);
        CompletableFuture<Void> holding = CompletableFuture.runAsync(() -> transactions.run(team, () -> {
            jdbc.sql("SELECT id FROM candidate WHERE team_id = :team AND id = :id FOR UPDATE")
                    .param("team", team)
                    .param("id", candidate)
                    .query(UUID.class)
                    .single();
            held.countDown();
            await(until);
        }));
        await(held);
        return holding;
    }

    /** The server process of the job that waits for that row; 0 while none does. */
    private int waiting(String statement) {
        return jdbc.sql("""
                        SELECT coalesce(min(pid), 0) FROM pg_stat_activity
                        WHERE wait_event_type = 'Lock' AND query LIKE '%' || :statement || '%'
                        """).param("statement", statement).query(Integer.class).single();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
