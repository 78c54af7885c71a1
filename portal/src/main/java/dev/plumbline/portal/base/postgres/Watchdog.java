package dev.plumbline.portal.base.postgres;

import dev.plumbline.portal.base.CannotStart;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks twice a second whether the server lives, and starts it again where it does not. */
final class Watchdog implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);
    private static final long PERIOD_MILLIS = 500;

    private final EmbeddedPostgres postgres;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;

    Watchdog(EmbeddedPostgres postgres) {
        this.postgres = postgres;
        this.thread = Thread.ofPlatform().daemon().name("postgres-watchdog").start(this::watch);
    }

    @Override
    public void close() {
        closed.countDown();
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        try {
            while (!closed.await(PERIOD_MILLIS, TimeUnit.MILLISECONDS)) {
                if (!postgres.alive()) {
                    revive();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void revive() {
        LOG.warn("The embedded PostgreSQL ended; starting it again");
        try {
            postgres.restart();
            LOG.info("The embedded PostgreSQL runs again");
        } catch (CannotStart | SQLException e) {
            LOG.error("The embedded PostgreSQL did not start again, next attempt follows: {}", e.getMessage());
        }
    }
}
