package dev.plumbline.portal.record;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SystemClock;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Schedules the reading of imports in the running transaction. */
@Component
class ImportJobs {
    static final String READ_RECORDS = "read-records";

    private final ObjectProvider<Scheduler> scheduler;

    // The scheduler's own: it decides what is due.
    private final SystemClock clock = new SystemClock();

    ImportJobs(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    void schedule(int team, UUID importId) {
        scheduler
                .getObject()
                .scheduleIfNotExists(new TaskInstance<Void>(READ_RECORDS, team + "/" + importId), clock.now());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.getObject().triggerCheckForDueExecutions();
            }
        });
    }
}
