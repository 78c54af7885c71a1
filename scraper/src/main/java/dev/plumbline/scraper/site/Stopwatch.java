package dev.plumbline.scraper.site;

import java.time.Duration;
import java.util.function.LongSupplier;

/** The time one page may take. */
final class Stopwatch {
    private static final Duration MOST = Duration.ofSeconds(5);

    private final LongSupplier nanos;
    private final long end;

    Stopwatch() {
        this(System::nanoTime);
    }

    /** With a clock of one's own, in nanoseconds. */
    Stopwatch(LongSupplier nanos) {
        this.nanos = nanos;
        this.end = nanos.getAsLong() + MOST.toNanos();
    }

    /** @throws PastBudget where the time is over */
    void check() {
        if (nanos.getAsLong() - end > 0) {
            throw new PastBudget("Reading this page took longer than 5 seconds.");
        }
    }
}
