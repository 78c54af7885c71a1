package dev.plumbline.scraper.observation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be picked within a topic: behaviour, never looks or speech.
 *
 * @param topic the topic's id
 * @param id lower-kebab and stable within the topic
 * @param accommodation whether an agreed accommodation sets it aside
 * @param matter what it is about; null where it is plain
 * @param codes the indicator codes that it answers to, at least one
 * @param sentence what was seen, for people; the quote of the evidence
 */
public record Choice(
        String topic,
        String id,
        Weight weight,
        boolean accommodation,
        @Nullable Matter matter,
        List<String> codes,
        String sentence) {

    public Choice {
        codes = List.copyOf(codes);
    }
}
