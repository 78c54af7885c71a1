package dev.plumbline.portal.security;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A browser or script that holds a token. */
public record Device(
        UUID id,
        UUID member,
        String memberName,
        String name,
        String browser,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant usedAt) {}
