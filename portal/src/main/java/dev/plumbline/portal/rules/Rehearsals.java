package dev.plumbline.portal.rules;

import dev.plumbline.portal.base.Ids;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.CandidateLedger;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Settings that are tried out before they hold; the newest of each rule is kept. An admin's affair. */
@Service
public class Rehearsals {
    private static final Duration LATELY = Duration.ofDays(90);

    private final RehearsalRepository rehearsals;
    private final RuleSettingRepository settings;
    private final CandidateLedger candidates;
    private final RehearsalJobs jobs;
    private final TenantTransaction transactions;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Rehearsals(
            RehearsalRepository rehearsals,
            RuleSettingRepository settings,
            CandidateLedger candidates,
            RehearsalJobs jobs,
            TenantTransaction transactions,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.rehearsals = rehearsals;
        this.settings = settings;
        this.candidates = candidates;
        this.jobs = jobs;
        this.transactions = transactions;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Begins to ask it of all candidates seen in the last 90 days, in place of what was tried of the same rule.
     *
     * @throws Problem 404 for a rule that is none, 400 for a figure that the rule does not have or that is out of bounds
     */
    public Rehearsal begin(Member member, RuleSetting setting) {
        member.require(Action.SET_RULES);
        RuleSettings.validate(setting);
        int team = member.team();
        return transactions.call(team, () -> {
            Instant now = clock.instant();
            Instant since = now.minus(LATELY);
            int total = candidates.countSeenSince(team, since);
            Rehearsal fresh = new Rehearsal(
                    ids.next(),
                    RuleChoice.of(settings.current(team)).of(setting.rule()),
                    setting,
                    member.id(),
                    now,
                    total == 0 ? RehearsalState.DONE : RehearsalState.RUNNING,
                    since,
                    0,
                    total,
                    0,
                    0);
            rehearsals.replace(team, fresh);
            if (fresh.open()) {
                jobs.schedule(team, fresh.id());
            }
            events.publishEvent(new RehearsalAdvanced(team, fresh.id()));
            return fresh;
        });
    }

    /** One try; empty where it was replaced by another of the same rule. */
    public Optional<Rehearsal> find(Member member, UUID id) {
        return list(member, id, null, 1).stream().findFirst();
    }

    /** The newest of a rule. */
    public Optional<Rehearsal> of(Member member, String rule) {
        return list(member, null, rule, 1).stream().findFirst();
    }

    /** The newest of all rules, newest first. */
    public List<Rehearsal> newest(Member member, int most) {
        return list(member, null, null, most);
    }

    /** What it found so far: the first hundred of each. */
    public Rehearsed named(Member member, Rehearsal rehearsal) {
        member.require(Action.SET_RULES);
        int team = member.team();
        return transactions.call(
                team,
                () -> new Rehearsed(
                        rehearsals.named(team, rehearsal.rule(), true),
                        rehearsals.named(team, rehearsal.rule(), false)));
    }

    /** Stops behind the candidates of the moment, to go on later. */
    public void pause(Member member, UUID id) {
        move(member, id, RehearsalState.PAUSED, RehearsalState.RUNNING);
    }

    /** Goes on where it was paused. */
    public void resume(Member member, UUID id) {
        move(member, id, RehearsalState.RUNNING, RehearsalState.PAUSED);
    }

    /** Ends it; what it found stays. */
    public void stop(Member member, UUID id) {
        move(member, id, RehearsalState.STOPPED, RehearsalState.RUNNING, RehearsalState.PAUSED);
    }

    private List<Rehearsal> list(Member member, @Nullable UUID id, @Nullable String rule, int most) {
        member.require(Action.SET_RULES);
        return transactions.call(member.team(), () -> rehearsals.list(member.team(), id, rule, most));
    }

    /** What comes too late, because the try has moved on, does nothing. */
    private void move(Member member, UUID id, RehearsalState to, RehearsalState... from) {
        member.require(Action.SET_RULES);
        int team = member.team();
        transactions.run(team, () -> {
            if (rehearsals.move(team, id, to, from)) {
                if (to == RehearsalState.RUNNING) {
                    jobs.schedule(team, id);
                }
                events.publishEvent(new RehearsalAdvanced(team, id));
            }
        });
    }
}
