package dev.plumbline.portal.finding;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes on findings which answer stands, and tells those who show or use it. */
@Component
class AnswerNews {
    private final DispositionRepository dispositions;
    private final ApplicationEventPublisher events;

    AnswerNews(DispositionRepository dispositions, ApplicationEventPublisher events) {
        this.dispositions = dispositions;
        this.events = events;
    }

    /** After a change to the answers of a key, in the running transaction. */
    void tell(int team, String key) {
        dispositions.stand(team, key);
        dispositions.candidates(team, key).forEach(candidate -> {
            events.publishEvent(new FindingAnswered(team, candidate));
            events.publishEvent(new FindingsChanged(team, candidate));
        });
    }
}
