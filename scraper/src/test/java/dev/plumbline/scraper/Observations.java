package dev.plumbline.scraper;

import static dev.plumbline.scraper.Pages.NOW;

import dev.plumbline.scraper.observation.Choice;
import dev.plumbline.scraper.observation.Observation;
import dev.plumbline.scraper.observation.Topics;
import dev.plumbline.scraper.rule.Dossier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** What invented observers saw, in few words: {@code observed(seen("camera", "stayed-off", 2, "Ana", "Ben"))}. */
public final class Observations {
    private Observations() {}

    /** A candidate of whom only this is known. */
    public static Dossier observed(Observation... seen) {
        return Dossiers.dossier().observed(List.of(seen));
    }

    /** Seen so often by these people; by Ana where nobody is named. */
    public static Observation seen(String topic, String choice, int times, String... observers) {
        return observation(topic, choice, times, false, observers.length == 0 ? List.of("Ana") : List.of(observers));
    }

    /** Seen so often by two, with an accommodation that had been agreed on. */
    public static Observation agreed(String topic, String choice, int times) {
        return observation(topic, choice, times, true, List.of("Ana", "Ben"));
    }

    private static Observation observation(
            String topic, String choice, int times, boolean accommodation, List<String> observers) {
        Choice picked = Topics.choice(topic, choice).orElseThrow();
        UUID id = UUID.nameUUIDFromBytes((topic + choice + times + observers).getBytes(StandardCharsets.UTF_8));
        return Observation.of(id, picked, times, NOW, observers, accommodation);
    }
}
