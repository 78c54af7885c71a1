package dev.plumbline.portal.rules;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.plumbline.portal.base.Ids;
import dev.plumbline.portal.base.JobQueue;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Schedules, in the running transaction, that a try of a setting goes on. */
@Component
class RehearsalJobs {
    private static final String NAME = "rehearse-rule";

    private final JobQueue queue;
    private final Ids ids;

    RehearsalJobs(JobQueue queue, Ids ids) {
        this.queue = queue;
        this.ids = ids;
    }

    void schedule(int team, UUID rehearsal) {
        queue.add(NAME, team + "/" + rehearsal + "/" + ids.next());
    }

    /** The job itself. */
    @Configuration
    static class Job {
        private static final Duration BACKOFF = Duration.ofSeconds(1);
        private static final double GROWTH = 1.5;

        @Bean
        Task<Void> rehearseRule(RehearsalWork work) {
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
