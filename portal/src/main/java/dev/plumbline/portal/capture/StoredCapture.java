package dev.plumbline.portal.capture;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a capture, without its body.
 *
 * @param page the address in one spelling: {@code PageUrl.canonical()}
 * @param sha256 of the page's source, lower-case hex
 * @param bytes of the page's source in UTF-8
 * @param reason why it is abnormal or failed; null otherwise
 */
public record StoredCapture(
        UUID id,
        String url,
        String page,
        String title,
        Instant capturedAt,
        Instant receivedAt,
        UUID member,
        String sha256,
        int bytes,
        CaptureStatus status,
        @Nullable String reason,
        int attempts,
        @Nullable String libraryVersion,
        @Nullable Instant analysedAt) {}
