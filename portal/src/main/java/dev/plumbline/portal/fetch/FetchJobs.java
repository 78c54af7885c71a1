package dev.plumbline.portal.fetch;

import dev.plumbline.portal.base.JobQueue;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Schedules fetches in the running transaction. */
@Component
class FetchJobs {
    static final String FETCH_LINK = "fetch-link";

    private final JobQueue queue;

    FetchJobs(JobQueue queue) {
        this.queue = queue;
    }

    void schedule(int team, UUID fetch) {
        queue.add(FETCH_LINK, team + "/" + fetch);
    }
}
