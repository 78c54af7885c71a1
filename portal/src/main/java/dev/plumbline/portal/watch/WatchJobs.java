package dev.plumbline.portal.watch;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.plumbline.portal.base.JobQueue;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Schedules, in the running transaction, that an import goes on: it is read, or compared with all candidates. */
@Component
class WatchJobs {
    private static final String NAME = "import-watchlist";

    private final JobQueue queue;

    WatchJobs(JobQueue queue) {
        this.queue = queue;
    }

    /**
     * Schedules it.
     *
     * @param turn what it goes on with; an id of a job is never scheduled twice
     */
    void schedule(int team, UUID importId, String turn) {
        queue.add(NAME, team + "/" + importId + "/" + turn);
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
