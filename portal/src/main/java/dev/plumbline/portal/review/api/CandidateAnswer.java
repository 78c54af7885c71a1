package dev.plumbline.portal.review.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.plumbline.scraper.rule.Coverage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A candidate with accounts, findings and shortlists. */
record CandidateAnswer(
        @JsonUnwrapped CandidateSummary summary,
        Instant firstSeen,
        Instant lastSeen,
        @Nullable Coverage coverage,
        List<Annotation> findings,
        List<AnnotationsAnswer.OnShortlist> shortlists) {}
