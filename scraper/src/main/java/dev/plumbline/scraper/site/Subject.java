package dev.plumbline.scraper.site;

import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.extract.Line;
import dev.plumbline.scraper.extract.Thing;
import dev.plumbline.scraper.extract.Things;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which person of the structured data the page is about; authors, commenters and others are not. */
final class Subject {
    private Subject() {}

    /** The descriptions of that person, best first; none where it cannot be told. */
    static List<Thing> of(Page page) {
        Things things = page.things();
        return Stream.of(
                        jsonLd(page, things),
                        only(page, things.microdata()),
                        only(page, things.rdfa()),
                        only(page, things.cards()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Thing> jsonLd(Page page, Things things) {
        return things.mainPerson()
                .or(() -> things.has("article", "blogposting", "newsarticle", "organization")
                        ? Optional.empty()
                        : only(page, things.jsonLd()));
    }

    /** The only person, or of several the one with this page's address or main heading. */
    private static Optional<Thing> only(Page page, List<Thing> things) {
        List<Thing> persons = things.stream().filter(Thing::isPerson).toList();
        Optional<Thing> self =
                persons.stream().filter(person -> isHere(page, person)).findFirst();
        return self.or(() -> persons.size() == 1 && isPlausible(page, persons.getFirst())
                ? Optional.of(persons.getFirst())
                : Optional.empty());
    }

    private static boolean isHere(Page page, Thing person) {
        boolean address = Stream.of("url", "uid", "mainentityofpage")
                .flatMap(person::values)
                .flatMap(value -> PageUrl.parse(value.text()).stream())
                .anyMatch(url -> url.canonical().equals(page.url().canonical()));
        return address || isTitle(page, person);
    }

    private static boolean isTitle(Page page, Thing person) {
        Optional<Line> title = page.outline().title();
        return title.isPresent()
                && person.first("name")
                        .filter(name -> name.text().equalsIgnoreCase(title.get().text()))
                        .isPresent();
    }

    /** Where nothing else names the person, a single one counts unless the title names somebody else. */
    private static boolean isPlausible(Page page, Thing person) {
        return person.first("name")
                .filter(name -> page.title().contains(name.text()))
                .isPresent();
    }
}
