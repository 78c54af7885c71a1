package dev.plumbline.portal.shortlist;

import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Takes one's own decision back shortly after it was made: the entry is what it was before. */
@Service
public class DecisionUndo {
    /** Ten seconds are offered; the rest is the way to the portal. */
    private static final Duration UNDO_WITH_WAY = Duration.ofSeconds(15);

    private final DecisionUndoRepository entries;
    private final TenantTransaction transactions;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Clock clock;

    DecisionUndo(
            DecisionUndoRepository entries,
            TenantTransaction transactions,
            ApplicationEventPublisher events,
            AuditLog audit,
            Clock clock) {
        this.entries = entries;
        this.transactions = transactions;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes a decision back.
     *
     * @param before the entry as the member found it
     * @param after the same entry as the decision left it
     * @return false where it is too late, the decision is another member's, or somebody has changed it since
     */
    public boolean takeBack(Member member, Entry before, Entry after) {
        member.require(Action.DECIDE);
        Proposal proposal = after.proposal();
        @Nullable UUID by = proposal == null ? after.decidedBy() : proposal.by();
        @Nullable Instant at = proposal == null ? after.decidedAt() : proposal.at();
        if (!member.id().equals(by) || at == null || at.plus(UNDO_WITH_WAY).isBefore(clock.instant())) {
            return false;
        }
        return transactions.call(member.team(), () -> {
            boolean done = entries.restore(member.team(), before, after);
            if (done) {
                keep(member, before, after);
            }
            return done;
        });
    }

    private void keep(Member member, Entry before, Entry after) {
        UUID shortlist = after.shortlist();
        audit.add(
                member,
                "shortlist-decision-undone",
                "candidate/" + after.candidate(),
                Map.of("shortlist", shortlist.toString()));
        if (!Objects.equals(before.decidedAt(), after.decidedAt())) {
            events.publishEvent(new ShortlistDecided(member.team(), shortlist, after.candidate()));
        }
        events.publishEvent(new ShortlistChanged(member.team(), shortlist));
    }
}
