package dev.plumbline.portal.upload;

import dev.plumbline.portal.base.JobQueue;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Schedules the reading of uploaded files in the running transaction. */
@Component
class UploadJobs {
    static final String READ_FILE = "read-upload";

    private final JobQueue queue;

    UploadJobs(JobQueue queue) {
        this.queue = queue;
    }

    void schedule(int team, UUID upload, int no) {
        queue.add(READ_FILE, team + "/" + upload + "/" + no);
    }
}
