package dev.plumbline.scraper.generated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A page in the making: whom it shows, in which words, and who else is on it. */
final class Scene {
    final Person person;
    final Tongue tongue;
    final Dice dice;
    final Dates dates;
    final List<Person> others = new ArrayList<>();
    private final Map<String, String> labels = new HashMap<>();

    Scene(Person person, Dice dice) {
        this.person = person;
        this.tongue = person.tongue();
        this.dice = dice;
        this.dates = new Dates(tongue, dice);
        People people = new People(tongue, dice);
        for (int i = 0; i < 3; i++) {
            others.add(people.next());
        }
    }

    /** The page's word for something, the same wherever it stands on the page. */
    String label(String key) {
        return labels.computeIfAbsent(key, k -> tongue.word("l." + k, dice));
    }

    /** The label of the person's rate. */
    String rateLabel() {
        return label(person.rate() != null && person.rate().unit().equals("day") ? "dayrate" : "rate");
    }

    String bio() {
        return String.join(tongue.code().equals("ja") ? "" : " ", person.bio());
    }

    /** The person's town and country in one line. */
    String place() {
        Person.Town town = person.town();
        return tongue.code().equals("ja") && dice.oneIn(2)
                ? town.country() + "、" + town.city()
                : town.city() + ", " + town.country();
    }

    String word(String key) {
        return tongue.word(key, dice);
    }
}
