package dev.plumbline.portal.integration;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.plumbline.portal.base.JobQueue;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Schedules deliveries in the running transaction: what was not committed is told to nobody. */
@Component
class HookJobs {
    private static final String NAME = "deliver-webhook";

    private final JobQueue queue;

    HookJobs(JobQueue queue) {
        this.queue = queue;
    }

    void schedule(int team, UUID delivery) {
        queue.add(NAME, team + "/" + delivery);
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
