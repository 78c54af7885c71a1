package dev.plumbline.portal.base;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SystemClock;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Schedules jobs in the running transaction: a job comes with what it works on, or not at all. */
@Component
public class JobQueue {
    private final ObjectProvider<Scheduler> scheduler;

    // The scheduler's own: it decides what is due.
    private final SystemClock clock = new SystemClock();

    JobQueue(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    /**
     * Schedules a job for now, unless one of the same task and id is scheduled.
     *
     * @param task name of the task
     * @param id what it works on
     */
    public void add(String task, String id) {
        add(new TaskInstance<Void>(task, id));
    }

    /** The same of a job that somebody made. */
    public void add(TaskInstance<?> job) {
        scheduler.getObject().scheduleIfNotExists(job, clock.now());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.getObject().triggerCheckForDueExecutions();
            }
        });
    }
}
