package dev.plumbline.portal.analysis;

import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.base.Ids;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.capture.Captures;
import dev.plumbline.portal.capture.LibraryJson;
import dev.plumbline.portal.capture.Pins;
import dev.plumbline.portal.capture.StoredCapture;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Reading;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Pages that somebody says were read wrongly; each keeps its capture until it is closed. */
@Service
public class Cases {
    private static final int MOST = 500;
    private static final String UNKNOWN = "unknown";

    private final CaseRepository cases;
    private final Captures captures;
    private final Candidates candidates;
    private final Pins pins;
    private final AuditLog audit;
    private final TenantTransaction transactions;
    private final Ids ids;
    private final Clock clock;

    Cases(
            CaseRepository cases,
            Captures captures,
            Candidates candidates,
            Pins pins,
            AuditLog audit,
            TenantTransaction transactions,
            Ids ids,
            Clock clock) {
        this.cases = cases;
        this.captures = captures;
        this.candidates = candidates;
        this.pins = pins;
        this.audit = audit;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Keeps a capture as a case.
     *
     * @throws Problem 400 where the quote is lacking or the field is no kind of claim, 404 where there is no such capture
     */
    public ReadingCase report(Member member, UUID capture, ReadingComplaint complaint) {
        member.require(Action.TRIAGE);
        return transactions.call(member.team(), () -> {
            StoredCapture page = captures.get(member, capture);
            ReadingCase said = new ReadingCase(
                    ids.next(),
                    capture,
                    page.page(),
                    field(complaint, candidates.reading(member, capture)),
                    quote(complaint),
                    complaint.fault(),
                    complaint.note(),
                    page.libraryVersion(),
                    member.id(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    null);
            cases.insert(member.team(), said);
            pins.pin(member.team(), capture, subject(said));
            keep(member, "reading-case-opened", said);
            return said;
        });
    }

    /** Takes back what one said oneself. */
    public void undo(Member member, UUID id) {
        member.require(Action.TRIAGE);
        transactions.run(member.team(), () -> {
            ReadingCase said = cases.find(member.team(), id).orElseThrow(Problem::notFound);
            if (!said.member().equals(member.id()) || said.closed() != null) {
                throw new Problem(409, "case-kept", "Only who opened a case takes it back, as long as it is open.");
            }
            cases.undo(member.team(), id, clock.instant());
            pins.unpin(member.team(), said.capture(), subject(said));
            keep(member, "reading-case-taken-back", said);
        });
    }

    /** Ends a case: its capture is kept no longer than others. */
    public void close(Member member, UUID id) {
        member.require(Action.MAINTAIN_READING);
        transactions.run(member.team(), () -> {
            ReadingCase said = cases.find(member.team(), id).orElseThrow(Problem::notFound);
            cases.close(member.team(), id, member.id(), clock.instant());
            pins.unpin(member.team(), said.capture(), subject(said));
            keep(member, "reading-case-closed", said);
        });
    }

    /** The team's cases, open ones first, then the newest; at most {@value #MOST}. */
    public List<ReadingCase> list(Member member) {
        member.require(Action.MAINTAIN_READING);
        return transactions.call(member.team(), () -> cases.list(member.team(), MOST));
    }

    /** The cases of a capture, in their order. */
    public List<ReadingCase> of(Member member, UUID capture) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> cases.of(member.team(), capture));
    }

    /** A case as a golden folder in a ZIP file: personal data leaves the portal, so the audit log keeps it. */
    public byte[] export(Member member, UUID id) {
        member.require(Action.MAINTAIN_READING);
        return transactions.call(member.team(), () -> {
            ReadingCase said = cases.find(member.team(), id).orElseThrow(Problem::notFound);
            StoredCapture capture = captures.get(member, said.capture());
            byte[] folder = CaseFolder.zip(
                    said,
                    capture,
                    captures.source(member, said.capture()),
                    candidates.reading(member, said.capture()).orElse(null));
            keep(member, "reading-case-exported", said);
            return folder;
        });
    }

    private void keep(Member member, String action, ReadingCase said) {
        audit.add(
                member,
                action,
                subject(said),
                Map.of(
                        "capture", said.capture().toString(),
                        "field", said.field(),
                        "fault", said.fault().label()));
    }

    private static String subject(ReadingCase said) {
        return "reading-case/" + said.id();
    }

    private static @Nullable String quote(ReadingComplaint complaint) {
        String quote = complaint.quote();
        if ((quote == null || quote.isBlank()) && complaint.fault() != ReadingFault.MISSED) {
            throw new Problem(400, "case-invalid", "Say which words were read wrongly, or that something was missed.");
        }
        return quote;
    }

    private static String field(ReadingComplaint complaint, Optional<Reading> reading) {
        String field = complaint.field();
        if (field != null && !LibraryJson.CLAIM_KINDS.contains(field)) {
            throw new Problem(400, "case-invalid", "The field is one of the kinds of claims.");
        }
        if (field != null) {
            return field;
        }
        return reading.flatMap(read -> read.claims().stream()
                        .filter(claim -> claim.evidence().quote().equals(complaint.quote()))
                        .map(Claim::kind)
                        .findFirst())
                .orElse(UNKNOWN);
    }
}
