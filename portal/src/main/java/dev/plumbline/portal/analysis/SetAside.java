package dev.plumbline.portal.analysis;

import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.capture.AnalysisLedger;
import dev.plumbline.portal.capture.CaptureStatus;
import dev.plumbline.portal.capture.Captures;
import dev.plumbline.portal.capture.StoredCapture;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Pages that were not read as they should: in quarantine, or past a budget of the reader. */
@Service
public class SetAside {
    private final Captures captures;
    private final AnalysisLedger ledger;
    private final Candidates candidates;
    private final Jobs jobs;
    private final AuditLog audit;
    private final TenantTransaction transactions;

    SetAside(
            Captures captures,
            AnalysisLedger ledger,
            Candidates candidates,
            Jobs jobs,
            AuditLog audit,
            TenantTransaction transactions) {
        this.captures = captures;
        this.ledger = ledger;
        this.candidates = candidates;
        this.jobs = jobs;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Pages of one of the two statuses, the newest first. */
    public List<StoredCapture> list(Member member, CaptureStatus status, @Nullable StoredCapture after, int limit) {
        member.require(Action.MAINTAIN_READING);
        return captures.list(member, status, after, limit);
    }

    /** Has a page read again from its first attempt on; false where it is being read already. */
    public boolean readAgain(Member member, UUID capture) {
        member.require(Action.MAINTAIN_READING);
        return transactions.call(member.team(), () -> {
            captures.get(member, capture);
            boolean restarted = ledger.restart(member.team(), capture);
            if (restarted) {
                jobs.analyse(member.team(), capture);
                audit.add(member, "capture-read-again", "capture/" + capture, Map.of());
            }
            return restarted;
        });
    }

    /**
     * Deletes a page that is set aside.
     *
     * @throws Problem 409 where it was read by now, is about a candidate, or something else needs it
     */
    public void remove(Member member, UUID capture) {
        member.require(Action.MAINTAIN_READING);
        try {
            transactions.run(member.team(), () -> {
                CaptureStatus status = captures.get(member, capture).status();
                if (status != CaptureStatus.FAILED && status != CaptureStatus.ABNORMAL) {
                    throw needed("This page was read by now; it stays among the captures.");
                }
                if (candidates.ofCapture(member, capture).isPresent()) {
                    throw needed("This page is one of a candidate's and goes when they are erased.");
                }
                ledger.delete(member.team(), capture);
                audit.add(member, "capture-removed", "capture/" + capture, Map.of());
            });
        } catch (DataIntegrityViolationException held) {
            throw needed("A case or a finding keeps this page; close the case first.");
        }
    }

    private static Problem needed(String sentence) {
        return new Problem(409, "capture-needed", sentence);
    }
}
