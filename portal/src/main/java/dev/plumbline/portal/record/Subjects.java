package dev.plumbline.portal.record;

import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.base.Ids;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.candidate.Profile;
import dev.plumbline.portal.candidate.TeamTurn;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** People's answers whose the rows of a subject are: a candidate's, through one of their profiles. */
@Service
public class Subjects {
    private final SubjectRepository subjects;
    private final Candidates candidates;
    private final Concerned concerned;
    private final TeamTurn turn;
    private final TenantTransaction transactions;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    Subjects(
            SubjectRepository subjects,
            Candidates candidates,
            Concerned concerned,
            TeamTurn turn,
            TenantTransaction transactions,
            AuditLog audit,
            Ids ids,
            Clock clock) {
        this.subjects = subjects;
        this.candidates = candidates;
        this.concerned = concerned;
        this.turn = turn;
        this.transactions = transactions;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** All subjects, those that are nobody's first. */
    public List<Subject> list(Member member, int limit) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> subjects.list(member.team(), limit));
    }

    /** The subjects that are a candidate. */
    public List<String> of(Member member, UUID candidate) {
        member.require(Action.READ);
        List<UUID> profiles =
                candidates.profiles(member, candidate).stream().map(Profile::id).toList();
        return transactions.call(
                member.team(),
                () -> subjects.ofProfiles(member.team(), profiles).stream()
                        .sorted()
                        .toList());
    }

    /**
     * Says that a subject is a candidate; an earlier answer that it is another one no longer holds.
     *
     * @throws Problem 404 where the team has no such subject or candidate
     */
    public void match(Member member, String subject, UUID candidate) {
        answer(member, subject, candidate, true);
    }

    /**
     * Says that a subject is not a candidate, so that it is no longer suggested.
     *
     * @throws Problem 404 where the team has no such subject or candidate
     */
    public void refuse(Member member, String subject, UUID candidate) {
        answer(member, subject, candidate, false);
    }

    /** Takes back that a subject is a candidate. */
    public void release(Member member, String subject) {
        member.require(Action.JOIN_ACCOUNTS);
        int team = member.team();
        transactions.run(team, () -> {
            turn.take(team);
            subjects.release(team, subject, clock.instant()).ifPresent(owner -> {
                // Without the subject: it is often an e-mail address, and the log is never erased.
                audit.add(member, "subject-released", "candidate/" + owner, Map.of());
                settle(team, subject, List.of(owner));
            });
        });
    }

    private void answer(Member member, String subject, UUID candidate, boolean same) {
        member.require(Action.JOIN_ACCOUNTS);
        int team = member.team();
        transactions.run(team, () -> {
            turn.take(team);
            UUID profile = candidates.profiles(member, candidate).stream()
                    .map(Profile::id)
                    .findFirst()
                    .filter(found -> subjects.exists(team, subject))
                    .orElseThrow(Problem::notFound);
            List<UUID> changed = new ArrayList<>(List.of(candidate));
            if (same) {
                subjects.release(team, subject, clock.instant()).ifPresent(changed::add);
            }
            UUID judgement = ids.next();
            subjects.insert(team, judgement, subject, profile, same, member.id(), clock.instant());
            audit.add(
                    member,
                    same ? "subject-matched" : "subject-refused",
                    "candidate/" + candidate,
                    Map.of("judgement", judgement.toString()));
            settle(team, subject, changed);
        });
    }

    private void settle(int team, String subject, List<UUID> changed) {
        List<UUID> all = new ArrayList<>(changed);
        all.addAll(subjects.sharing(team, subject, Concerned.MOST));
        concerned.checkAgain(team, all);
    }
}
