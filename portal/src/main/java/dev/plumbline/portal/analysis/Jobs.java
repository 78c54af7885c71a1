package dev.plumbline.portal.analysis;

import dev.plumbline.portal.base.Ids;
import dev.plumbline.portal.base.JobQueue;
import dev.plumbline.portal.candidate.CandidateChanged;
import dev.plumbline.portal.candidate.CandidateLedger;
import dev.plumbline.portal.capture.CaptureStored;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Schedules jobs in the running transaction: what is rolled back is not scheduled, what is committed is. */
@Component
class Jobs {
    private final JobQueue queue;
    private final CandidateLedger candidates;
    private final Ids ids;

    Jobs(JobQueue queue, CandidateLedger candidates, Ids ids) {
        this.queue = queue;
        this.candidates = candidates;
        this.ids = ids;
    }

    @EventListener
    void stored(CaptureStored event) {
        analyse(event.team(), event.capture());
    }

    @EventListener
    void changed(CandidateChanged event) {
        check(event.team(), event.candidate());
    }

    void analyse(int team, UUID capture) {
        queue.add(Job.analyse(team, capture));
    }

    /** Schedules a check, unless one is scheduled that has not begun. */
    void check(int team, UUID candidate) {
        if (candidates.markDue(team, candidate)) {
            queue.add(Job.check(team, candidate, ids.next()));
        }
    }
}
