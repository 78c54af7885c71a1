package dev.plumbline.portal.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.plumbline.portal.base.Problem;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;

/** So many attempts in a while, for each key; keys that were quiet for long are forgotten, and memory is bounded. */
public final class Throttle {
    private static final long MOST_KEYS = 100_000;

    private final Cache<String, Bucket> buckets;
    private final long attempts;
    private final Duration period;
    private final Clock clock;

    /**
     * @param attempts at once
     * @param period in which that many come back, evenly
     */
    public Throttle(long attempts, Duration period, Clock clock) {
        this.attempts = attempts;
        this.period = period;
        this.clock = clock;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterAccess(period.multipliedBy(2))
                .build();
    }

    /**
     * Takes one attempt.
     *
     * @throws Problem 429 where there is none left
     */
    public void take(String key) {
        ConsumptionProbe probe = bucket(key).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            Duration wait = Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1);
            throw Problem.later(429, "too-many-attempts", "Too many attempts: wait a while, then try again.", wait);
        }
    }

    private Bucket bucket(String key) {
        return buckets.get(
                key,
                unseen -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(attempts).refillGreedy(attempts, period))
                        .withCustomTimePrecision(new ClockMeter(clock))
                        .build());
    }

    private record ClockMeter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
