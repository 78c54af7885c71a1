package dev.plumbline.portal.analysis;

import dev.plumbline.portal.candidate.CandidateLedger;
import dev.plumbline.portal.reuse.FingerprintsRemade;
import dev.plumbline.portal.reuse.KnownTextsChanged;
import dev.plumbline.portal.rules.RulesChanged;
import dev.plumbline.portal.team.PolicyChanged;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has candidates of a team checked again, when the team changed what the rules see or other texts are known. */
@Component
class Recheck {
    private static final int BATCH = 500;

    private final CandidateLedger candidates;
    private final Jobs jobs;

    Recheck(CandidateLedger candidates, Jobs jobs) {
        this.candidates = candidates;
        this.jobs = jobs;
    }

    @EventListener
    void changed(PolicyChanged event) {
        everybody(event.team());
    }

    @EventListener
    void changed(RulesChanged event) {
        everybody(event.team());
    }

    @EventListener
    void remade(FingerprintsRemade event) {
        everybody(event.team());
    }

    @EventListener
    void found(KnownTextsChanged event) {
        event.candidates().stream().sorted().forEach(candidate -> jobs.check(event.team(), candidate));
    }

    /** Schedules the checks in the running transaction. */
    void everybody(int team) {
        @Nullable UUID last = null;
        List<UUID> batch;
        do {
            batch = candidates.ids(team, last, BATCH);
            batch.forEach(candidate -> jobs.check(team, candidate));
            last = batch.isEmpty() ? null : batch.getLast();
        } while (!batch.isEmpty());
    }
}
