package dev.plumbline.portal.reuse;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that makes a team's fingerprints anew; one at a time a team. */
@Configuration
class RefingerprintingJob {
    static final String NAME = "fingerprint-again";

    private static final Duration BACKOFF = Duration.ofSeconds(5);
    private static final double GROWTH = 2;

    @Bean
    Task<Void> fingerprintAgain(Refingerprinting refingerprinting) {
        return Tasks.oneTime(NAME)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(BACKOFF, GROWTH))
                .onDeadExecutionRevive()
                .execute((task, context) ->
                        refingerprinting.run(Integer.parseInt(task.getId().split("/", -1)[0])));
    }
}
