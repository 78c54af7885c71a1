package dev.plumbline.portal.shortlist;

import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.StorableText;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The second person: signs a decision that waits, or sends it back. Never the one who made it. */
@Service
public class DecisionSignOffs {
    private static final int LONGEST = 4000;

    private final ShortlistRepository shortlists;
    private final ProposalRepository proposals;
    private final AnsweredFirst answeredFirst;
    private final TenantTransaction transactions;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;

    DecisionSignOffs(
            ShortlistRepository shortlists,
            ProposalRepository proposals,
            AnsweredFirst answeredFirst,
            TenantTransaction transactions,
            ApplicationEventPublisher events,
            AuditLog audit) {
        this.shortlists = shortlists;
        this.proposals = proposals;
        this.answeredFirst = answeredFirst;
        this.transactions = transactions;
        this.events = events;
        this.audit = audit;
    }

    /**
     * Signs a decision: from now on it holds.
     *
     * @throws Problem 404 where nothing waits, 403 for one's own decision, 409 where somebody was first or the team's
     *     policy wants findings answered before somebody proceeds
     */
    public void approve(Member member, UUID shortlist, UUID candidate) {
        member.require(Action.DECIDE);
        transactions.run(member.team(), () -> {
            Proposal proposal = requireOthers(member, shortlist, candidate);
            answeredFirst.require(member, candidate, proposal.decision());
            if (!proposals.approve(member.team(), shortlist, candidate, member.id())) {
                throw done();
            }
            keep(member, "decision-approved", shortlist, candidate);
            events.publishEvent(new ShortlistDecided(member.team(), shortlist, candidate));
        });
    }

    /**
     * Sends a decision back: what was decided before stands.
     *
     * @throws Problem as {@link #approve}, and 400 without a comment or with one that is too long
     */
    public void sendBack(Member member, UUID shortlist, UUID candidate, String comment) {
        member.require(Action.DECIDE);
        String words = StorableText.of(comment).strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new Problem(
                    400, "sign-off-invalid", "Say in 1 to %d characters why it goes back.".formatted(LONGEST));
        }
        transactions.run(member.team(), () -> {
            requireOthers(member, shortlist, candidate);
            if (!proposals.sendBack(member.team(), shortlist, candidate, member.id(), words)) {
                throw done();
            }
            keep(member, "decision-sent-back", shortlist, candidate);
        });
    }

    private Proposal requireOthers(Member member, UUID shortlist, UUID candidate) {
        Proposal proposal = shortlists
                .entry(member.team(), shortlist, candidate)
                .map(Entry::proposal)
                .orElseThrow(Problem::notFound);
        if (proposal.by().equals(member.id())) {
            throw new Problem(403, "sign-off-own", "This is your own decision: a second person of the team signs it.");
        }
        return proposal;
    }

    private void keep(Member member, String action, UUID shortlist, UUID candidate) {
        audit.add(member, action, "candidate/" + candidate, Map.of("shortlist", shortlist.toString()));
        events.publishEvent(new ShortlistChanged(member.team(), shortlist));
    }

    private static Problem done() {
        return new Problem(409, "sign-off-done", "Somebody has signed this or sent it back already; look again.");
    }
}
