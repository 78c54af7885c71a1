package dev.plumbline.portal.upload;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SystemClock;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Schedules the reading of uploaded files in the running transaction. */
@Component
class UploadJobs {
    static final String READ_FILE = "read-upload";

    private final ObjectProvider<Scheduler> scheduler;

    // The scheduler's own: it decides what is due.
    private final SystemClock clock = new SystemClock();

    UploadJobs(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    void schedule(int team, UUID upload, int no) {
        scheduler
                .getObject()
                .scheduleIfNotExists(new TaskInstance<Void>(READ_FILE, team + "/" + upload + "/" + no), clock.now());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.getObject().triggerCheckForDueExecutions();
            }
        });
    }
}
