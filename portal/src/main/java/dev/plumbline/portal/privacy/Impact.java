package dev.plumbline.portal.privacy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How much of each kind erasing a person reaches. */
public record Impact(Map<Held, Long> counts) {
    public Impact {
        counts = Collections.unmodifiableMap(counts.isEmpty() ? new EnumMap<>(Held.class) : new EnumMap<>(counts));
    }

    /** How much of a kind. */
    public long of(Held held) {
        return counts.getOrDefault(held, 0L);
    }
}
