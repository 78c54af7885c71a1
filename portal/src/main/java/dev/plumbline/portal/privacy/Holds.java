package dev.plumbline.portal.privacy;

import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.StorableText;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.CandidatesJoined;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Keeps people from being erased. */
@Service
public class Holds {
    private static final int LONGEST = 500;
    private static final int MOST = 200;

    private final HoldRepository holds;
    private final ErasureRepository erasures;
    private final TenantTransaction transactions;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Clock clock;

    Holds(
            HoldRepository holds,
            ErasureRepository erasures,
            TenantTransaction transactions,
            ApplicationEventPublisher events,
            AuditLog audit,
            Clock clock) {
        this.holds = holds;
        this.erasures = erasures;
        this.transactions = transactions;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Holds a candidate; an erasure that is asked for is off.
     *
     * @throws Problem 400 without a reason, 404 where the team has no such candidate
     */
    public void hold(Member member, UUID candidate, String reason) {
        member.require(Action.MANAGE_PRIVACY);
        String why = reason.strip();
        if (why.isEmpty()) {
            throw new Problem(400, "hold-reason", "Say why the person has to be kept.");
        }
        transactions.run(member.team(), () -> {
            if (!holds.insert(
                    member.team(),
                    candidate,
                    StorableText.of(why.substring(0, Math.min(why.length(), LONGEST))),
                    member.id(),
                    clock.instant())) {
                throw Problem.notFound();
            }
            erasures.leave(member.team(), candidate, clock.instant());
            events.publishEvent(new PrivacyChanged(member.team()));
            audit.add(member, "candidate-held", "candidate/" + candidate, Map.of());
        });
    }

    /** Lifts it; without one, that does nothing. */
    public void lift(Member member, UUID candidate) {
        member.require(Action.MANAGE_PRIVACY);
        transactions.run(member.team(), () -> {
            if (holds.delete(member.team(), candidate)) {
                events.publishEvent(new PrivacyChanged(member.team()));
                audit.add(member, "candidate-hold-lifted", "candidate/" + candidate, Map.of());
            }
        });
    }

    /** The hold on a candidate. */
    public Optional<Hold> of(Member member, UUID candidate) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> holds.find(member.team(), candidate));
    }

    /** The newest holds. */
    public List<Hold> list(Member member) {
        member.require(Action.SEE_AUDIT);
        return transactions.call(member.team(), () -> holds.list(member.team(), MOST));
    }

    @EventListener
    void joined(CandidatesJoined event) {
        erasures.leave(event.team(), event.from(), clock.instant());
        holds.move(event.team(), event.from(), event.to());
    }
}
