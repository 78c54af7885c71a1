package dev.plumbline.portal.integration;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SystemClock;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
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

/** Schedules deliveries in the running transaction: what was not committed is told to nobody. */
@Component
class HookJobs {
    private static final String NAME = "deliver-webhook";

    private final ObjectProvider<Scheduler> scheduler;

    // The scheduler's own: it decides what is due.
    private final SystemClock clock = new SystemClock();

    HookJobs(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    void schedule(int team, UUID delivery) {
        scheduler.getObject().scheduleIfNotExists(new TaskInstance<Void>(NAME, team + "/" + delivery), clock.now());
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
        private static final Duration BACKOFF = Duration.ofSeconds(5);
        private static final double GROWTH = 2;

        @Bean
        Task<Void> deliverWebhook(HookDelivery delivery) {
            return Tasks.custom(NAME, Void.class)
                    .onFailure(new ExponentialBackoffFailureHandler<>(BACKOFF, GROWTH))
                    .onDeadExecutionRevive()
                    .execute((task, context) -> {
                        String[] job = task.getId().split("/", -1);
                        return delivery.run(Integer.parseInt(job[0]), UUID.fromString(job[1]))
                                .<CompletionHandler<Void>>map(Job::later)
                                .orElseGet(CompletionHandler.OnCompleteRemove::new);
                    });
        }

        private static CompletionHandler<Void> later(Duration wait) {
            return (done, operations) ->
                    operations.reschedule(done, done.getTimeDone().plus(wait));
        }
    }
}
