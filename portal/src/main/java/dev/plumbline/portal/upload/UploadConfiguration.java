package dev.plumbline.portal.upload;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that reads an uploaded file; its id is {@code team/upload/number of the file}. */
@Configuration
class UploadConfiguration {
    private static final Duration BACKOFF = Duration.ofSeconds(1);
    private static final double GROWTH = 1.5;

    @Bean
    Task<Void> readUpload(UploadWork work) {
        return Tasks.oneTime(UploadJobs.READ_FILE)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(BACKOFF, GROWTH))
                .onDeadExecutionRevive()
                .execute((task, context) -> {
                    String[] parts = task.getId().split("/", -1);
                    work.run(Integer.parseInt(parts[0]), UUID.fromString(parts[1]), Integer.parseInt(parts[2]));
                });
    }
}
