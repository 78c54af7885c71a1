package dev.plumbline.portal.record;

import dev.plumbline.portal.base.JobQueue;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Schedules the reading of imports in the running transaction. */
@Component
class ImportJobs {
    static final String READ_RECORDS = "read-records";

    private final JobQueue queue;

    ImportJobs(JobQueue queue) {
        this.queue = queue;
    }

    void schedule(int team, UUID importId) {
        queue.add(READ_RECORDS, team + "/" + importId);
    }
}
