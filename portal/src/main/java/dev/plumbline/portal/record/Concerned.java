package dev.plumbline.portal.record;

import dev.plumbline.portal.candidate.CandidateChanged;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Has candidates checked again whose rows, or whose partners' rows, changed. In the running transaction, with the team's turn. */
@Component
class Concerned {
    /** Candidates checked again after one change. */
    static final int MOST = 1_000;

    private final ApplicationEventPublisher events;

    Concerned(ApplicationEventPublisher events) {
        this.events = events;
    }

    void checkAgain(int team, Collection<UUID> candidates) {
        new LinkedHashSet<>(candidates)
                .forEach(candidate -> events.publishEvent(new CandidateChanged(team, candidate)));
    }
}
