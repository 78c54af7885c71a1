package dev.plumbline.portal.capture;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Directory;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Seals what an earlier release stored plain: some bodies a transaction, so that it goes on where it was stopped. */
@Component
class BodySealing {
    private static final int A_LOT = 20;

    private final BodyRepository bodies;
    private final Directory directory;
    private final TenantTransaction transactions;

    BodySealing(BodyRepository bodies, Directory directory, TenantTransaction transactions) {
        this.bodies = bodies;
        this.directory = directory;
        this.transactions = transactions;
    }

    void runAll() {
        directory.teams().forEach(this::run);
    }

    /** Seals every plain body of a team; returns how many. */
    int run(int team) {
        int sealed = 0;
        int lot = seal(team);
        while (lot > 0) {
            sealed += lot;
            lot = seal(team);
        }
        return sealed;
    }

    private int seal(int team) {
        return transactions.call(team, () -> bodies.sealPlain(team, A_LOT));
    }

    /** The job itself. */
    @Configuration
    static class Job {
        private static final Duration EVERY = Duration.ofHours(1);

        @Bean
        Task<Void> sealBodies(BodySealing sealing) {
            return Tasks.recurring("seal-bodies", FixedDelay.of(EVERY)).execute((task, context) -> sealing.runAll());
        }
    }
}
