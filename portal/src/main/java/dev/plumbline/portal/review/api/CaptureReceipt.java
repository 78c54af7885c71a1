package dev.plumbline.portal.review.api;

import dev.plumbline.portal.capture.StoredCapture;
import java.time.Instant;
import java.util.UUID;

/** What a committed capture is acknowledged with. */
record CaptureReceipt(UUID id, String status, Instant receivedAt, String sha256, String href) {
    static CaptureReceipt of(StoredCapture capture) {
        return new CaptureReceipt(
                capture.id(),
                capture.status().label(),
                capture.receivedAt(),
                capture.sha256(),
                "/api/v1/captures/" + capture.id());
    }
}
