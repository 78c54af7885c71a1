package dev.plumbline.portal.integration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks whose morning it is. */
@Configuration
class DigestJob {
    private static final Duration EVERY = Duration.ofMinutes(20);

    @Bean
    Task<Void> sendDigests(Digests digests) {
        return Tasks.recurring("send-digests", FixedDelay.of(EVERY)).execute((task, context) -> digests.runAll());
    }
}
