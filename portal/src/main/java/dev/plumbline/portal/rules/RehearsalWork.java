package dev.plumbline.portal.rules;

import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.CandidateLedger;
import dev.plumbline.scraper.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Asks a setting of candidate after candidate; each lot is committed with how far it came, so that a killed job goes on behind the last one. */
@Component
class RehearsalWork {
    private static final int LOT = 20;

    /** Then it queues again behind what came meanwhile: nobody's capture waits for a try of hours. */
    private static final int LOTS = 10;

    /** Findings of each kind that are kept to look at. */
    private static final int NAMED = 100;

    private record Named(UUID candidate, Finding finding) {}

    private final RehearsalRepository rehearsals;
    private final RehearsalJobs jobs;
    private final RuleTrial trial;
    private final CandidateLedger candidates;
    private final TenantTransaction transactions;
    private final ApplicationEventPublisher events;

    RehearsalWork(
            RehearsalRepository rehearsals,
            RehearsalJobs jobs,
            RuleTrial trial,
            CandidateLedger candidates,
            TenantTransaction transactions,
            ApplicationEventPublisher events) {
        this.rehearsals = rehearsals;
        this.jobs = jobs;
        this.trial = trial;
        this.candidates = candidates;
        this.transactions = transactions;
        this.events = events;
    }

    void run(int team, UUID id) {
        boolean more = true;
        for (int lot = 0; lot < LOTS && more; lot++) {
            more = transactions.call(team, () -> aLot(team, id));
        }
        if (more) {
            transactions.run(team, () -> jobs.schedule(team, id));
        }
    }

    /** False at the end, or where somebody paused, ended or replaced it. */
    private boolean aLot(int team, UUID id) {
        Optional<UUID> from = rehearsals.reached(team, id);
        if (from.isEmpty()) {
            return false;
        }
        Rehearsal now = rehearsals.list(team, id, null, 1).getFirst();
        List<UUID> some = candidates.seenSince(team, now.since(), from.get(), LOT);
        events.publishEvent(new RehearsalAdvanced(team, id));
        if (some.isEmpty()) {
            rehearsals.move(team, id, RehearsalState.DONE, RehearsalState.RUNNING);
            return false;
        }
        List<Named> more = new ArrayList<>();
        List<Named> fewer = new ArrayList<>();
        for (UUID candidate : some) {
            RuleTrial.Outcome outcome = trial.compare(team, candidate, now.was(), now.setting());
            outcome.more().forEach(finding -> more.add(new Named(candidate, finding)));
            outcome.fewer().forEach(finding -> fewer.add(new Named(candidate, finding)));
        }
        boolean mine = rehearsals.advance(team, id, from.get(), some.getLast(), some.size(), more.size(), fewer.size());
        if (mine) {
            name(team, now.rule(), true, more, now.more());
            name(team, now.rule(), false, fewer, now.fewer());
        }
        return mine;
    }

    private void name(int team, String rule, boolean gained, List<Named> found, int already) {
        found.stream()
                .limit(Math.max(0, NAMED - already))
                .forEach(one -> rehearsals.name(team, rule, one.candidate(), gained, one.finding()));
    }
}
