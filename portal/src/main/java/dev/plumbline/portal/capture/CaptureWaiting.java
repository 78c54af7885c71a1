package dev.plumbline.portal.capture;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Those who wait for an analysis to end: told by the event on this node, by a look at the database on any other. */
@Component
class CaptureWaiting {
    /** Waiting requests, at most; the next one is answered at once. */
    private static final int MOST = 64;

    private static final Duration LOOK = Duration.ofMillis(500);

    private final Map<UUID, CountDownLatch> latches = new ConcurrentHashMap<>();

    @TransactionalEventListener
    void settled(CaptureSettled event) {
        CountDownLatch latch = latches.get(event.capture());
        if (latch != null) {
            latch.countDown();
        }
    }

    StoredCapture await(Supplier<StoredCapture> look, Duration most) {
        StoredCapture capture = look.get();
        if (capture.status().done() || latches.size() >= MOST) {
            return capture;
        }
        long end = System.nanoTime() + most.toNanos();
        CountDownLatch latch = latches.computeIfAbsent(capture.id(), _ -> new CountDownLatch(1));
        try {
            long left = most.toNanos();
            capture = look.get();
            while (!capture.status().done() && left > 0) {
                latch.await(Math.min(left, LOOK.toNanos()), TimeUnit.NANOSECONDS);
                capture = look.get();
                left = end - System.nanoTime();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            latches.remove(capture.id(), latch);
        }
        return capture;
    }
}
