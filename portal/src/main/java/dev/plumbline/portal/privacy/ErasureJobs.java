package dev.plumbline.portal.privacy;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dev.plumbline.portal.base.JobQueue;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Schedules, in the running transaction, that a person is erased. */
@Component
class ErasureJobs {
    static final String NAME = "erase-person";

    private final JobQueue queue;

    ErasureJobs(JobQueue queue) {
        this.queue = queue;
    }

    void schedule(int team, UUID erasure) {
        queue.add(NAME, team + "/" + erasure);
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
