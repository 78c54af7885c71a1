package dev.plumbline.scraper.site;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The time one page may take: 5 seconds of this thread's processor time, so that a busy machine does not make an ordinary
 * page abnormal. The clock on the wall is asked first, since it is the cheaper one and never behind.
 */
final class Stopwatch {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long MOST = Duration.ofSeconds(5).toNanos();

    private final LongSupplier wall;
    private final LongSupplier processor;
    private final long wallEnd;
    private final long processorEnd;

    Stopwatch() {
        this(System::nanoTime, THREADS::getCurrentThreadCpuTime);
    }

    /** With clocks of one's own, in nanoseconds. */
    Stopwatch(LongSupplier wall, LongSupplier processor) {
        this.wall = wall;
        this.processor = processor;
        this.wallEnd = wall.getAsLong() + MOST;
        this.processorEnd = processor.getAsLong() + MOST;
    }

    /** @throws PastBudget where the time is over */
    void check() {
        if (wall.getAsLong() - wallEnd > 0 && processor.getAsLong() - processorEnd > 0) {
            throw new PastBudget("Reading this page took longer than 5 seconds.");
        }
    }
}
