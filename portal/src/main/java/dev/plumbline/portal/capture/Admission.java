package dev.plumbline.portal.capture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.security.Member;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Who may send a capture now: rates of a device and of a team, and a bounded number in flight, so that memory is bounded. */
@Component
class Admission {
    /** A place for one capture in flight; give it back by closing it. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /** What a capture of the largest size takes while it is parsed, hashed and packed, in bytes. */
    private static final long LARGEST = 64L * 1024 * 1024;

    private static final int MOST = 32;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int KEYS = 100_000;

    private final IngestRates rates;
    private final Semaphore places;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(KEYS)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    Admission(IngestRates rates) {
        this.rates = rates;
        this.places = new Semaphore(Math.clamp(Runtime.getRuntime().maxMemory() / LARGEST, 2, MOST), true);
    }

    /**
     * Takes a place.
     *
     * @throws Problem 429 where the device or its team sends too fast, 503 where too much is in flight
     */
    Place enter(Member member, UUID device) {
        take("team " + member.team(), rates.teamPerMinute());
        take("device " + member.team() + " " + device, rates.devicePerMinute());
        try {
            if (places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return places::release;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw Problem.later(
                503, "busy", "Many captures arrive at once; send this one again in a moment.", Duration.ofSeconds(2));
    }

    private void take(String key, int perMinute) {
        Bucket bucket = buckets.get(
                key,
                _ -> Bucket.builder()
                        .addLimit(Bandwidth.builder()
                                .capacity(perMinute)
                                .refillGreedy(perMinute, Duration.ofMinutes(1))
                                .build())
                        .build());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            Duration wait = Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1);
            throw Problem.later(
                    429,
                    "too-many-captures",
                    "Captures arrive faster than agreed; the rest can be sent shortly.",
                    wait);
        }
    }
}
