package dev.plumbline.portal.privacy;

import java.util.Map;

/**
 * What a team's periods would erase now.
 *
 * @param people of each class
 * @param pages about nobody
 */
public record WouldErase(Map<KeptClass, Long> people, long pages) {
    public WouldErase {
        people = Map.copyOf(people);
    }

    /** Of a class. */
    public long of(KeptClass kept) {
        return people.getOrDefault(kept, 0L);
    }

    /** Of all classes. */
    public long total() {
        return people.values().stream().mapToLong(Long::longValue).sum();
    }
}
