package dev.plumbline.portal.privacy;

import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.base.Ids;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.TeamTurn;
import dev.plumbline.portal.security.Account;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Directory;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Erasing a person takes two: one admin asks, another one confirms; a job does it and leaves a certificate. */
@Service
public class Erasures {
    private final ErasureRepository erasures;
    private final PersonRepository people;
    private final HoldRepository holds;
    private final Impacts impacts;
    private final ErasureJobs jobs;
    private final TeamTurn turn;
    private final Directory directory;
    private final TenantTransaction transactions;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    Erasures(
            ErasureRepository erasures,
            PersonRepository people,
            HoldRepository holds,
            Impacts impacts,
            ErasureJobs jobs,
            TeamTurn turn,
            Directory directory,
            TenantTransaction transactions,
            ApplicationEventPublisher events,
            AuditLog audit,
            Ids ids,
            Clock clock) {
        this.erasures = erasures;
        this.people = people;
        this.holds = holds;
        this.impacts = impacts;
        this.jobs = jobs;
        this.turn = turn;
        this.directory = directory;
        this.transactions = transactions;
        this.events = events;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What erasing a candidate would reach now.
     *
     * @throws Problem 404 where the team has no such candidate
     */
    public Impact preview(Member member, UUID candidate) {
        member.require(Action.MANAGE_PRIVACY);
        int team = member.team();
        return transactions.call(
                team, () -> impacts.of(team, people.find(team, candidate).orElseThrow(Problem::notFound)));
    }

    /**
     * Asks for a candidate's erasure; where that was done already, the same one is returned.
     *
     * @throws Problem 404 where the team has no such candidate, 409 where they are held
     */
    public Erasure ask(Member member, UUID candidate, ErasureReason reason) {
        member.require(Action.MANAGE_PRIVACY);
        int team = member.team();
        return transactions.call(team, () -> {
            turn.take(team);
            if (people.find(team, candidate).isEmpty()) {
                throw Problem.notFound();
            }
            refuseHeld(team, candidate);
            UUID id = ids.next();
            if (erasures.insert(team, id, candidate, reason, member.id(), clock.instant())) {
                events.publishEvent(new PrivacyChanged(team));
                audit.add(member, "erasure-asked", "erasure/" + id, Map.of("reason", reason.label()));
            }
            return erasures.open(team, candidate).orElseThrow();
        });
    }

    /**
     * Confirms what another admin asked for; it is done whatever becomes of the browser.
     *
     * @throws Problem 404 where there is none, 409 where the same admin asked, it is off, or the candidate is held
     */
    public Erasure confirm(Member member, UUID id) {
        member.require(Action.MANAGE_PRIVACY);
        int team = member.team();
        return transactions.call(team, () -> {
            turn.take(team);
            Erasure asked = get(team, id);
            if (member.id().equals(asked.askedBy())) {
                throw new Problem(409, "erasure-four-eyes", fourEyes(member));
            }
            refuseHeld(team, asked.candidate());
            if (asked.state() == Erasure.State.WITHDRAWN) {
                throw new Problem(409, "erasure-off", "This was taken back or refused. Ask for it anew.");
            }
            if (erasures.confirm(team, id, member.id(), clock.instant())) {
                jobs.schedule(team, id);
                events.publishEvent(new PrivacyChanged(team));
                audit.add(member, "erasure-confirmed", "erasure/" + id, Map.of());
            }
            return get(team, id);
        });
    }

    /** Takes back or refuses what was asked for; too late once it is confirmed. */
    public void withdraw(Member member, UUID id) {
        member.require(Action.MANAGE_PRIVACY);
        int team = member.team();
        transactions.run(team, () -> {
            get(team, id);
            if (!erasures.withdraw(team, id, member.id(), clock.instant())) {
                throw new Problem(409, "erasure-confirmed", "It is confirmed or off already.");
            }
            events.publishEvent(new PrivacyChanged(team));
            audit.add(member, "erasure-withdrawn", "erasure/" + id, Map.of());
        });
    }

    /** Whether somebody else of the team could confirm what this member asks for. */
    public boolean hasSecond(Member member) {
        return directory.accounts(member.team()).stream()
                .filter(Account::active)
                .map(Account::member)
                .anyMatch(other -> other.role() == Role.ADMIN && !other.id().equals(member.id()));
    }

    /** Open ones first, then the newest. */
    public List<Erasure> list(Member member, int limit) {
        member.require(Action.SEE_AUDIT);
        return transactions.call(member.team(), () -> erasures.list(member.team(), limit));
    }

    /** One erasure, empty where the team has none of this id. */
    public Optional<Erasure> find(Member member, UUID id) {
        member.require(Action.SEE_AUDIT);
        return transactions.call(member.team(), () -> erasures.find(member.team(), id));
    }

    /** What is asked for or confirmed of a candidate. */
    public Optional<Erasure> open(Member member, UUID candidate) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> erasures.open(member.team(), candidate));
    }

    /**
     * The certificate with its hash, as JSON: {@code {"certificate": {…}, "sha256": "…"}}. The hash is of the bytes of
     * {@code certificate} as they stand there, and is in the audit log.
     *
     * @throws Problem 404 where there is none, or it is not done
     */
    public String certificate(Member member, UUID id) {
        member.require(Action.SEE_AUDIT);
        return transactions.call(member.team(), () -> {
            String json = erasures.certificate(member.team(), id).orElseThrow(Problem::notFound);
            return "{\"certificate\":" + json + ",\"sha256\":\""
                    + get(member.team(), id).sha256() + "\"}\n";
        });
    }

    /** The team's periods ask and confirm, in the running transaction. */
    void timeIsOver(int team, UUID candidate) {
        erasures.leave(team, candidate, clock.instant());
        UUID id = ids.next();
        if (erasures.insert(team, id, candidate, ErasureReason.RETENTION, null, clock.instant())) {
            jobs.schedule(team, id);
            events.publishEvent(new PrivacyChanged(team));
        }
    }

    private Erasure get(int team, UUID id) {
        return erasures.find(team, id).orElseThrow(Problem::notFound);
    }

    private void refuseHeld(int team, UUID candidate) {
        if (holds.find(team, candidate).isPresent()) {
            throw new Problem(
                    409, "candidate-held", "This person is held. Lift the hold first, if its reason is over.");
        }
    }

    private String fourEyes(Member member) {
        return hasSecond(member)
                ? "You asked for this yourself: another admin of the team has to confirm it."
                : "You asked for this yourself and are the only admin: invite a second one on the Team screen, who confirms it.";
    }
}
