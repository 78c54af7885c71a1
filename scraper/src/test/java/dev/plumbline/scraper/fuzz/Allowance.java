package dev.plumbline.scraper.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** What one input may cost: time of the processor, and memory asked for on the way. */
final class Allowance {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Duration TIME = Duration.ofSeconds(6);
    private static final long MEMORY = 256L << 20;
    private static final long MEMORY_A_BYTE = 8 << 10;

    private Allowance() {}

    /** @throws AssertionError where the target throws, breaks a promise or takes more than it may */
    static void run(FuzzTarget target, byte[] input) {
        long memory = THREADS.getCurrentThreadAllocatedBytes();
        long time = THREADS.getCurrentThreadCpuTime();
        target.run(input);
        Duration took = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - time);
        long asked = THREADS.getCurrentThreadAllocatedBytes() - memory;
        if (took.compareTo(TIME) > 0) {
            throw new AssertionError("took " + took);
        }
        if (asked > MEMORY + MEMORY_A_BYTE * input.length) {
            throw new AssertionError("asked for " + asked + " bytes of memory");
        }
    }
}
