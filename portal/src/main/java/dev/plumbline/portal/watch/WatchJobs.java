package dev.plumbline.portal.watch;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SystemClock;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Schedules, in the running transaction, that an import goes on: it is read, or compared with all candidates. */
@Component
class WatchJobs {
    private static final String NAME = "import-watchlist";

    private final ObjectProvider<Scheduler> scheduler;

    // The scheduler's own: it decides what is due.
    private final SystemClock clock = new SystemClock();

    WatchJobs(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    /**
     * Schedules it.
     *
     * @param turn what it goes on with; an id of a job is never scheduled twice
     */
    void schedule(int team, UUID importId, String turn) {
        scheduler
                .getObject()
                .scheduleIfNotExists(new TaskInstance<Void>(NAME, team + "/" + importId + "/" + turn), clock.now());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.getObject().triggerCheckForDueExecutions();
            }
        });
    }

    /** The job itself. */
    @Configuration
    static class Job {
        private static final Duration BACKOFF = Duration.ofSeconds(1);
        private static final double GROWTH = 1.5;

        @Bean
        Task<Void> importWatchlist(WatchWork work) {
            return Tasks.oneTime(NAME)
                    .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(BACKOFF, GROWTH))
                    .onDeadExecutionRevive()
                    .execute((task, context) -> {
                        String[] parts = task.getId().split("/", -1);
                        work.run(Integer.parseInt(parts[0]), UUID.fromString(parts[1]));
                    });
        }
    }
}
