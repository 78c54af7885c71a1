package dev.plumbline.portal.review.api;

import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.base.ui.Language;
import dev.plumbline.portal.candidate.Candidate;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.capture.Captures;
import dev.plumbline.portal.capture.StoredCapture;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All that is known of a page, of a capture, of a candidate, for the HTTP contract. Each answer is read in one transaction. */
@Component
class PageKnowledge {
    private final Captures captures;
    private final Candidates candidates;
    private final Annotations annotations;
    private final FoundLinks links;
    private final ShortlistedRepository shortlists;
    private final MemberNames names;
    private final TenantTransaction transactions;

    PageKnowledge(
            Captures captures,
            Candidates candidates,
            Annotations annotations,
            FoundLinks links,
            ShortlistedRepository shortlists,
            MemberNames names,
            TenantTransaction transactions) {
        this.captures = captures;
        this.candidates = candidates;
        this.annotations = annotations;
        this.links = links;
        this.shortlists = shortlists;
        this.names = names;
        this.transactions = transactions;
    }

    CaptureAnswer of(Member member, StoredCapture capture, Language language) {
        return transactions.call(member.team(), () -> {
            Optional<Reading> reading = candidates.reading(member, capture.id());
            Optional<Candidate> candidate = candidates.ofCapture(member, capture.id());
            return new CaptureAnswer(
                    capture.id(),
                    capture.url(),
                    capture.status().label(),
                    capture.reason(),
                    capture.capturedAt(),
                    capture.receivedAt(),
                    capture.sha256(),
                    reading.map(said -> ReadingAnswer.of(said, capture.libraryVersion(), links.of(member, said)))
                            .orElse(null),
                    candidate
                            .map(found -> annotations.of(member, found.id(), capture.page(), language))
                            .orElse(List.of()),
                    candidate.map(found -> summary(member, found)).orElse(null));
        });
    }

    AnnotationsAnswer of(Member member, PageUrl url, Language language) {
        return transactions.call(member.team(), () -> {
            List<StoredCapture> versions = captures.versions(member, url);
            return versions.isEmpty() ? AnnotationsAnswer.NOTHING : known(member, url, versions, language);
        });
    }

    CandidateAnswer of(Member member, UUID candidate, Language language) {
        return transactions.call(member.team(), () -> {
            Candidate found = candidates.get(member, candidate);
            return new CandidateAnswer(
                    summary(member, found),
                    found.firstSeen(),
                    found.lastSeen(),
                    found.coverage(),
                    annotations.of(member, candidate, "", language),
                    shortlists(member, candidate));
        });
    }

    CandidateSummary summary(Member member, Candidate candidate) {
        return CandidateSummary.of(candidate, candidates.profiles(member, candidate.id()));
    }

    private AnnotationsAnswer known(Member member, PageUrl url, List<StoredCapture> versions, Language language) {
        StoredCapture newest = versions.getFirst();
        StoredCapture analysed = versions.stream()
                .filter(version -> version.analysedAt() != null)
                .findFirst()
                .orElse(newest);
        Optional<Reading> reading = candidates.reading(member, analysed.id());
        Optional<Candidate> candidate = candidates.ofCapture(member, analysed.id());
        @Nullable
        String lastBy = names.of(member.team(), Set.of(newest.member())).get(newest.member());
        return new AnnotationsAnswer(
                true,
                newest.capturedAt(),
                candidate.map(found -> summary(member, found)).orElse(null),
                new AnnotationsAnswer.Seen(captures.times(member, url), newest.capturedAt(), lastBy),
                candidate.map(Candidate::coverage).orElse(null),
                reading.map(said -> links.of(member, said)).orElse(List.of()),
                candidate.map(found -> shortlists(member, found.id())).orElse(List.of()),
                candidate
                        .map(found -> annotations.of(member, found.id(), url.canonical(), language))
                        .orElse(List.of()));
    }

    private List<AnnotationsAnswer.OnShortlist> shortlists(Member member, UUID candidate) {
        List<ShortlistedRepository.Entry> entries = shortlists.of(member.team(), candidate);
        Map<UUID, String> by = names.of(
                member.team(),
                entries.stream().map(ShortlistedRepository.Entry::member).collect(Collectors.toSet()));
        return entries.stream().map(entry -> entry.named(by)).toList();
    }
}
