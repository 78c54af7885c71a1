package dev.plumbline.portal.integration;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a webhook was told, or is to be.
 *
 * @param body the very text that is signed
 * @param answer what came of the last attempt
 */
public record Delivery(
        UUID id,
        UUID webhook,
        String event,
        String body,
        Instant at,
        DeliveryState state,
        int attempts,
        @Nullable String answer,
        @Nullable Instant lastAt) {}
