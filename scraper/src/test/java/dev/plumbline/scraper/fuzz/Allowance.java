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

    /**
     * Gives an input to a target; an AssertionError where it breaks a promise or takes more than it may. Twice, before that is
     * said: the first inputs pay for what is loaded once.
     */
    static void run(FuzzTarget target, byte[] input) {
        if (!passed(target, input).isEmpty()) {
            String again = passed(target, input);
            if (!again.isEmpty()) {
                throw new AssertionError(again);
            }
        }
    }

    private static String passed(FuzzTarget target, byte[] input) {
        long memory = THREADS.getCurrentThreadAllocatedBytes();
        long time = THREADS.getCurrentThreadCpuTime();
        target.run(input);
        Duration took = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - time);
        long asked = THREADS.getCurrentThreadAllocatedBytes() - memory;
        if (took.compareTo(TIME) > 0) {
            return "took " + took;
        }
        return asked > MEMORY + MEMORY_A_BYTE * input.length ? "asked for " + asked + " bytes of memory" : "";
    }
}
