package dev.plumbline.scraper.observation;

import dev.plumbline.scraper.capture.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All that can be observed, from {@code topics.csv} and {@code choices.csv}. */
public final class Topics {
    private Topics() {}

    /** In the order of the form. */
    public static final List<Topic> ALL = read();

    /** The topic of an id. */
    public static Optional<Topic> topic(String id) {
        return ALL.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    /** The choice of two ids; empty where this version does not know it. */
    public static Optional<Choice> choice(String topic, String choice) {
        return topic(topic).flatMap(found -> found.choice(choice));
    }

    /** The topics with a choice that answers to a code. */
    public static List<Topic> serving(String code) {
        return ALL.stream()
                .filter(topic -> topic.choices().stream()
                        .anyMatch(choice -> choice.codes().contains(code)))
                .toList();
    }

    private static List<Topic> read() {
        List<Choice> choices = Table.rows(Topics.class, "choices.csv").stream()
                .map(Topics::choice)
                .toList();
        return Table.rows(Topics.class, "topics.csv").stream()
                .map(cells -> new Topic(
                        cells.getFirst(),
                        isYes(cells.get(1)),
                        cells.get(2),
                        cells.get(3),
                        choices.stream()
                                .filter(choice -> choice.topic().equals(cells.getFirst()))
                                .toList()))
                .toList();
    }

    private static Choice choice(List<String> cells) {
        String matter = cells.get(4);
        return new Choice(
                cells.getFirst(),
                cells.get(1),
                Weight.valueOf(constant(cells.get(2))),
                isYes(cells.get(3)),
                matter.equals("-") ? null : Matter.valueOf(constant(matter)),
                List.of(cells.get(5).split(" ", -1)),
                cells.get(6));
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static boolean isYes(String cell) {
        return cell.equals("yes");
    }
}
