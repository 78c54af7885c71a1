package dev.plumbline.portal.analysis;

import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.plumbline.scraper.Scraper;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The jobs. What fails is tried again, a little later each time; whether it counts against a page is the job's own affair. */
@Configuration
class AnalysisConfiguration {
    private static final Duration BACKOFF = Duration.ofMillis(500);
    private static final double GROWTH = 1.5;
    private static final Duration COUNT_EVERY = Duration.ofMinutes(1);

    @Bean
    Scraper scraper() {
        return new Scraper();
    }

    @Bean
    Task<Void> analyseCapture(CaptureAnalysis analysis) {
        return Tasks.oneTime(Job.ANALYSE_CAPTURE)
                .onFailure(new ExponentialBackoffFailureHandler<>(BACKOFF, GROWTH))
                .onDeadExecutionRevive()
                .execute((task, context) -> {
                    Job job = Job.of(task);
                    analysis.run(job.team(), job.subject());
                });
    }

    @Bean
    Task<Void> checkCandidate(CandidateCheck check) {
        return Tasks.oneTime(Job.CHECK_CANDIDATE)
                .onFailure(new ExponentialBackoffFailureHandler<>(BACKOFF, GROWTH))
                .onDeadExecutionRevive()
                .execute((task, context) -> {
                    Job job = Job.of(task);
                    check.runIfDue(job.team(), job.subject());
                });
    }

    @Bean
    Task<Void> countShingles(AllTeams teams) {
        return Tasks.recurring("count-shingles", FixedDelay.of(COUNT_EVERY))
                .execute((task, context) -> teams.countShingles());
    }
}
