package dev.plumbline.portal.analysis;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.util.UUID;

/**
 * What a job is about, written as the job's id: {@code team/capture}, or {@code team/candidate/cause} where several
 * captures can cause one; one id is never scheduled twice.
 */
record Job(int team, UUID subject) {
    static final String ANALYSE_CAPTURE = "analyse-capture";
    static final String CHECK_CANDIDATE = "check-candidate";

    static TaskInstance<Void> analyse(int team, UUID capture) {
        return new TaskInstance<>(ANALYSE_CAPTURE, team + "/" + capture);
    }

    static TaskInstance<Void> check(int team, UUID candidate, UUID cause) {
        return new TaskInstance<>(CHECK_CANDIDATE, team + "/" + candidate + "/" + cause);
    }

    static Job of(TaskInstanceId task) {
        String[] parts = task.getId().split("/", -1);
        return new Job(Integer.parseInt(parts[0]), UUID.fromString(parts[1]));
    }
}
