package dev.plumbline.portal.integration;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An address outside that is told of what happens.
 *
 * @param stoppedAt since when nothing is sent, because the address said that it is gone
 */
public record Webhook(
        UUID id,
        String url,
        Set<HookEvent> events,
        UUID member,
        Instant at,
        @Nullable Instant stoppedAt) {
    public Webhook {
        events = Set.copyOf(events);
    }
}
