package dev.plumbline.portal.interview;

import dev.plumbline.scraper.observation.Choice;
import dev.plumbline.scraper.observation.Topics;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody saw, as it is kept.
 *
 * @param at when it was seen
 * @param observers members who saw it, the one who noted it first
 * @param member who noted it
 */
public record KeptObservation(
        UUID id,
        UUID candidate,
        String topic,
        String choice,
        int times,
        Instant at,
        List<UUID> observers,
        boolean accommodation,
        @Nullable String note,
        UUID member,
        Instant notedAt) {

    public KeptObservation {
        observers = List.copyOf(observers);
    }

    /** What was picked; empty where this version of the library does not know it. */
    public Optional<Choice> picked() {
        return Topics.choice(topic, choice);
    }
}
