package dev.plumbline.portal.audit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.plumbline.portal.security.Member;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps who looked at whom: once an hour for one member and one candidate, whatever they open. */
@Service
public class PersonViews {
    private static final Duration ONE_VIEW = Duration.ofHours(1);
    private static final int KEPT = 100_000;

    private record Looked(int team, UUID member, UUID candidate) {}

    private final Cache<Looked, Instant> lately =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final AuditLog audit;
    private final Clock clock;

    PersonViews(AuditLog audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** A member was shown what is known of a candidate. */
    public void saw(Member member, UUID candidate) {
        Looked looked = new Looked(member.team(), member.id(), candidate);
        Instant now = clock.instant();
        @Nullable Instant before = lately.getIfPresent(looked);
        if (before == null || before.plus(ONE_VIEW).isBefore(now)) {
            audit.add(member, "candidate-viewed", "candidate/" + candidate, Map.of());
            lately.put(looked, now);
        }
    }
}
