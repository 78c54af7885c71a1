package dev.plumbline.portal.review.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.scraper.rule.Coverage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of a page. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnnotationsAnswer(
        boolean captured,
        @Nullable Instant capturedAt,
        @Nullable CandidateSummary candidate,
        @Nullable Seen seen,
        @Nullable Coverage coverage,
        List<FoundLink> links,
        List<OnShortlist> shortlists,
        List<Annotation> items) {

    /** How often the team captured the page, and who did last. */
    record Seen(int times, Instant lastAt, @Nullable String lastBy) {}

    /** A shortlist that the candidate is on. */
    record OnShortlist(UUID id, String name, @Nullable String addedBy, Instant addedAt) {}

    static final AnnotationsAnswer NOTHING =
            new AnnotationsAnswer(false, null, null, null, null, List.of(), List.of(), List.of());
}
