package dev.plumbline.scraper.site;

import java.time.Duration;

/** The time one page may take. */
final class Stopwatch {
    private static final Duration MOST = Duration.ofSeconds(5);

    private final long end = System.nanoTime() + MOST.toNanos();

    /** @throws PastBudget where the time is over */
    void check() {
        if (System.nanoTime() - end > 0) {
            throw new PastBudget("Reading this page took longer than 5 seconds.");
        }
    }
}
