package dev.plumbline.portal.record;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that reads an import; its id is {@code team/import}. */
@Configuration
class ImportConfiguration {
    private static final Duration BACKOFF = Duration.ofSeconds(1);
    private static final double GROWTH = 1.5;

    @Bean
    Task<Void> readRecords(ImportWork work) {
        return Tasks.oneTime(ImportJobs.READ_RECORDS)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(BACKOFF, GROWTH))
                .onDeadExecutionRevive()
                .execute((task, context) -> {
                    String[] parts = task.getId().split("/", -1);
                    work.run(Integer.parseInt(parts[0]), UUID.fromString(parts[1]));
                });
    }
}
