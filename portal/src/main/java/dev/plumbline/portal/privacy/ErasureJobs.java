package dev.plumbline.portal.privacy;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SystemClock;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Schedules, in the running transaction, that a person is erased. */
@Component
class ErasureJobs {
    static final String NAME = "erase-person";

    private final ObjectProvider<Scheduler> scheduler;

    // The scheduler's own: it decides what is due.
    private final SystemClock clock = new SystemClock();

    ErasureJobs(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    void schedule(int team, UUID erasure) {
        scheduler.getObject().scheduleIfNotExists(new TaskInstance<Void>(NAME, team + "/" + erasure), clock.now());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.getObject().triggerCheckForDueExecutions();
            }
        });
    }

    /** The jobs themselves. */
    @Configuration
    static class Job {
        private static final Duration BACKOFF = Duration.ofSeconds(1);
        private static final double GROWTH = 1.5;
        private static final LocalTime AT_NIGHT = LocalTime.of(2, 30);

        @Bean
        Task<Void> erasePerson(ErasureWork work) {
            return Tasks.oneTime(NAME)
                    .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(BACKOFF, GROWTH))
                    .onDeadExecutionRevive()
                    .execute((task, context) -> {
                        String[] parts = task.getId().split("/", -1);
                        work.run(Integer.parseInt(parts[0]), UUID.fromString(parts[1]));
                    });
        }

        @Bean
        Task<Void> keepPeriods(Retention retention) {
            return Tasks.recurring("keep-periods", Schedules.daily(ZoneOffset.UTC, AT_NIGHT))
                    .execute((task, context) -> retention.runAll());
        }
    }
}
