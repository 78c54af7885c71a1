package dev.plumbline.scraper.generated;

import java.util.ArrayList;
import java.util.List;

/**
 * What a page says in one line each: label and value.
 *
 * @param label in the page's language
 */
record Facts(String label, Html value) {

    /** All but place, skills and stints. */
    static List<Facts> of(Scene scene) {
        Person person = scene.person;
        List<Facts> facts = new ArrayList<>();
        if (person.rate() != null) {
            facts.add(new Facts(scene.rateLabel(), Html.of("{}", person.rate().shown())));
        }
        if (person.since() != null) {
            facts.add(new Facts(scene.label("since"), Html.of("{}", scene.dates.date(person.since()))));
        }
        if (person.zone() != null) {
            facts.add(new Facts(scene.label("zone"), Html.of("{}", person.zone())));
        }
        if (person.phone() != null) {
            facts.add(new Facts(scene.label("phone"), phone(scene, person.phone())));
        }
        if (person.email() != null) {
            facts.add(new Facts(
                    scene.label("email"), Html.of("<a href=\"mailto:{}\">{}</a>", person.email(), person.email())));
        }
        return scene.dice.shuffled(facts);
    }

    private static Html phone(Scene scene, String phone) {
        return scene.dice.oneIn(2)
                ? Html.of("{}", phone)
                : Html.of("<a href=\"tel:{}\">{}</a>", phone.replaceAll("\\(0\\)|[^+0-9]", ""), phone);
    }

    /** The words for the person's links: the host, the whole address or what the site is called. */
    static Html links(Scene scene, String form) {
        boolean hosts = scene.dice.oneIn(2);
        return Html.each(scene.person.links(), link -> Html.of(form, link, words(scene, link, hosts)));
    }

    private static String words(Scene scene, String link, boolean hosts) {
        if (hosts) {
            return link.replaceFirst("https://(?:www\\.)?", "").replaceFirst("/$", "");
        }
        return switch (link.replaceFirst("https://(?:www\\.)?", "").split("/", -1)[0]) {
            case "github.com" -> "GitHub";
            case "gitlab.com" -> "GitLab";
            case "www.linkedin.com", "linkedin.com" -> "LinkedIn";
            case "dev.to" -> "dev.to";
            default -> scene.word("website");
        };
    }
}
