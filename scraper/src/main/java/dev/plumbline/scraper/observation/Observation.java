package dev.plumbline.scraper.observation;

import dev.plumbline.scraper.claim.Evidence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing that a person saw, picked from a list.
 *
 * @param topic what was asked, lower-kebab and stable: {@code camera}
 * @param choice what was picked, lower-kebab and stable within the topic: {@code stayed-off}
 * @param times how often it was seen, 1 or more
 * @param at when it was seen
 * @param observers who saw it: a name or an id, the same for the same person; a second one makes it surer
 * @param accommodation whether an accommodation was agreed on that explains it
 * @param evidence its quote is the sentence of the choice
 */
public record Observation(
        UUID id,
        String topic,
        String choice,
        int times,
        Instant at,
        List<String> observers,
        boolean accommodation,
        Evidence evidence) {

    public Observation {
        observers = List.copyOf(observers);
    }

    /** Somebody saw a choice. */
    public static Observation of(
            UUID id, Choice choice, int times, Instant at, List<String> observers, boolean accommodation) {
        return new Observation(
                id,
                choice.topic(),
                choice.id(),
                times,
                at,
                observers,
                accommodation,
                ObservationRow.evidence(id, at, choice.sentence()));
    }

    /** What was picked; empty where this version does not know it. */
    public Optional<Choice> picked() {
        return Topics.choice(topic, choice);
    }

    /** Whether an agreed accommodation sets it aside. */
    public boolean isSetAside() {
        return accommodation && picked().map(Choice::accommodation).orElse(false);
    }
}
