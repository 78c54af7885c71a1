package dev.plumbline.portal.reuse;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text that somebody marked as boilerplate.
 *
 * @param member who did
 * @param findings how many rested on it then
 * @param undoneAt when the mark was taken back
 */
public record MarkedText(
        UUID id,
        String text,
        String reason,
        UUID member,
        Instant at,
        long findings,
        @Nullable Instant undoneAt) {}
