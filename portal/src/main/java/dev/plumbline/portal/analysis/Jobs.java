package dev.plumbline.portal.analysis;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SystemClock;
import dev.plumbline.portal.base.Ids;
import dev.plumbline.portal.candidate.CandidateChanged;
import dev.plumbline.portal.candidate.CandidateLedger;
import dev.plumbline.portal.capture.CaptureStored;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Schedules jobs in the running transaction: what is rolled back is not scheduled, what is committed is. */
@Component
class Jobs {
    private final ObjectProvider<Scheduler> scheduler;
    private final CandidateLedger candidates;
    private final Ids ids;

    // The scheduler's own: it decides what is due.
    private final SystemClock clock = new SystemClock();

    Jobs(ObjectProvider<Scheduler> scheduler, CandidateLedger candidates, Ids ids) {
        this.scheduler = scheduler;
        this.candidates = candidates;
        this.ids = ids;
    }

    @EventListener
    void stored(CaptureStored event) {
        analyse(event.team(), event.capture());
    }

    @EventListener
    void changed(CandidateChanged event) {
        check(event.team(), event.candidate());
    }

    void analyse(int team, UUID capture) {
        scheduler.getObject().scheduleIfNotExists(Job.analyse(team, capture), clock.now());
        wakeAfterCommit();
    }

    /** Schedules a check, unless one is scheduled that has not begun. */
    void check(int team, UUID candidate) {
        if (candidates.markDue(team, candidate)) {
            scheduler.getObject().scheduleIfNotExists(Job.check(team, candidate, ids.next()), clock.now());
            wakeAfterCommit();
        }
    }

    private void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.getObject().triggerCheckForDueExecutions();
            }
        });
    }
}
