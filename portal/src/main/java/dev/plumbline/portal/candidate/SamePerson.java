package dev.plumbline.portal.candidate;

import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.base.Ids;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** People's answers whether two profiles are the same person: the newest one that was not taken back holds. */
@Service
public class SamePerson {
    private final JudgementRepository judgements;
    private final ProfileRepository profiles;
    private final Joins joins;
    private final TeamTurn turn;
    private final TenantTransaction transactions;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    SamePerson(
            JudgementRepository judgements,
            ProfileRepository profiles,
            Joins joins,
            TeamTurn turn,
            TenantTransaction transactions,
            ApplicationEventPublisher events,
            AuditLog audit,
            Ids ids,
            Clock clock) {
        this.judgements = judgements;
        this.profiles = profiles;
        this.joins = joins;
        this.turn = turn;
        this.transactions = transactions;
        this.events = events;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Answers for two profiles and joins or parts their candidates.
     *
     * @return the answer's id, to take it back
     * @throws Problem 404 where the team has no such profile
     */
    public UUID answer(Member member, UUID profile, UUID other, SameAnswer answer) {
        member.require(Action.JOIN_ACCOUNTS);
        boolean inOrder = profile.toString().compareTo(other.toString()) < 0;
        UUID a = inOrder ? profile : other;
        UUID b = inOrder ? other : profile;
        return transactions.call(member.team(), () -> {
            turn.take(member.team());
            if (a.equals(b) || profiles.byId(member.team(), Set.of(a, b)).size() < 2) {
                throw Problem.notFound();
            }
            Judgement judgement = new Judgement(ids.next(), a, b, answer, member.id(), clock.instant());
            judgements.insert(member.team(), judgement);
            settle(member, judgement, "same-person-" + answer.label());
            return judgement.id();
        });
    }

    /**
     * Takes an answer back.
     *
     * @throws Problem 404 where there is no such answer, or it was taken back before
     */
    public void undo(Member member, UUID judgement) {
        member.require(Action.JOIN_ACCOUNTS);
        transactions.run(member.team(), () -> {
            turn.take(member.team());
            Judgement undone =
                    judgements.undo(member.team(), judgement, clock.instant()).orElseThrow(Problem::notFound);
            settle(member, undone, "same-person-undone");
        });
    }

    private void settle(Member member, Judgement judgement, String action) {
        List<UUID> pair = List.of(judgement.a(), judgement.b());
        Set<UUID> changed = new LinkedHashSet<>(joins.settle(member.team(), pair));
        profiles.byId(member.team(), pair).forEach(profile -> changed.add(profile.candidate()));
        changed.forEach(candidate -> events.publishEvent(new CandidateChanged(member.team(), candidate)));
        audit.add(
                member,
                action,
                "same-person/" + judgement.id(),
                Map.of("a", judgement.a().toString(), "b", judgement.b().toString()));
    }
}
