package dev.plumbline.scraper.generated;

import java.util.ArrayList;
import java.util.List;

/** All pages: five families in five languages with eight people each, and what is no profile. */
final class GeneratedSet {
    private static final int PEOPLE = 8;

    private GeneratedSet() {}

    static List<GeneratedPage> profiles() {
        List<GeneratedPage> pages = new ArrayList<>();
        for (Family family : Family.ALL) {
            for (Tongue tongue : Tongue.ALL) {
                for (int i = 0; i < PEOPLE; i++) {
                    pages.add(profile(family, tongue, i, 1 + pages.size()));
                }
            }
        }
        return pages;
    }

    private static GeneratedPage profile(Family family, Tongue tongue, int number, int seed) {
        Dice dice = new Dice(seed);
        Person person = new People(tongue, dice).next();
        Scene scene = new Scene(person, dice);
        String html = family.page(scene).markup();
        return new GeneratedPage(family.id(), tongue.code(), number, url(family, person), html, Truth.of(scene));
    }

    private static String url(Family family, Person person) {
        String language = person.tongue().code();
        return switch (family.id()) {
            case "semantic" -> "https://" + language + ".quillboard.example/freelancers/" + person.handle();
            case "utility" -> "https://talentloft.example/" + language + "/talent/" + person.handle();
            case "table" -> "http://freelist.example/view.php?uid=" + person.handle();
            case "app" -> "https://hirelane.example/u/" + person.handle();
            default -> "https://" + person.handle() + ".example/";
        };
    }

    static List<GeneratedPage> notProfiles() {
        List<GeneratedPage> pages = new ArrayList<>();
        for (Tongue tongue : Tongue.ALL) {
            for (int i = 0; i < 2; i++) {
                pages.addAll(new NotProfiles(tongue, new Dice(900 + pages.size()), i).pages());
            }
        }
        return pages;
    }
}
