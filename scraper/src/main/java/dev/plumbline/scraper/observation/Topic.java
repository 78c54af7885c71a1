package dev.plumbline.scraper.observation;

import java.util.List;
import java.util.Optional;

/**
 * One thing that the form asks about.
 *
 * @param id lower-kebab and stable
 * @param counted whether the form asks how often
 * @param title a word or two
 * @param question as the form puts it
 * @param choices what can be picked, at least two
 */
public record Topic(String id, boolean counted, String title, String question, List<Choice> choices) {

    public Topic {
        choices = List.copyOf(choices);
    }

    /** The choice of an id. */
    public Optional<Choice> choice(String choice) {
        return choices.stream().filter(one -> one.id().equals(choice)).findFirst();
    }
}
