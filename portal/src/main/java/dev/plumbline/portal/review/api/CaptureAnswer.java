package dev.plumbline.portal.review.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A capture, and what came of it.
 *
 * @param reason why it is abnormal or failed
 * @param reading null before the analysis
 * @param candidate null before the analysis and for a page about none
 */
record CaptureAnswer(
        UUID id,
        String url,
        String status,
        @Nullable String reason,
        Instant capturedAt,
        Instant receivedAt,
        String sha256,
        @Nullable ReadingAnswer reading,
        List<Annotation> annotations,
        @Nullable CandidateSummary candidate) {}
