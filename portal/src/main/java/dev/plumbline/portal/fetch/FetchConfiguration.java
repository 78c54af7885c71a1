package dev.plumbline.portal.fetch;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that goes one step at a time, and the ways to the internet. */
@Configuration
class FetchConfiguration {
    private static final Duration BACKOFF = Duration.ofSeconds(10);
    private static final double GROWTH = 2;
    private static final Duration LATER = Duration.ofSeconds(2);

    /** At most one fetch runs on a node, so that slow sites never hold up the analysis. */
    private final Semaphore one = new Semaphore(1);

    @Bean
    Resolver resolver() {
        return host -> List.of(InetAddress.getAllByName(host));
    }

    @Bean
    Dialler dialler() {
        return Socket::new;
    }

    @Bean
    Task<Void> fetchLink(FetchStep step) {
        return Tasks.custom(FetchJobs.FETCH_LINK, Void.class)
                .onFailure(new ExponentialBackoffFailureHandler<>(BACKOFF, GROWTH))
                .onDeadExecutionRevive()
                .execute((task, context) -> {
                    String[] job = task.getId().split("/", -1);
                    Optional<Duration> wait = run(step, Integer.parseInt(job[0]), UUID.fromString(job[1]));
                    return wait.<CompletionHandler<Void>>map(FetchConfiguration::later)
                            .orElseGet(CompletionHandler.OnCompleteRemove::new);
                });
    }

    private Optional<Duration> run(FetchStep step, int team, UUID id) {
        if (!one.tryAcquire()) {
            return Optional.of(LATER);
        }
        try {
            return step.run(team, id);
        } finally {
            one.release();
        }
    }

    private static CompletionHandler<Void> later(Duration wait) {
        return (done, operations) ->
                operations.reschedule(done, done.getTimeDone().plus(wait));
    }
}
