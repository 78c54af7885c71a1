package dev.plumbline.scraper.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All structured data of a page in one form, in the order of trust: JSON-LD, microdata, microformats. */
public record Things(List<Thing> jsonLd, List<Thing> microdata, List<Thing> cards) {

    public static Things of(Outline outline) {
        return new Things(JsonLd.read(outline), Microdata.read(outline), HCards.read(outline));
    }

    /** Everything on the first level. */
    public Stream<Thing> all() {
        return Stream.of(jsonLd, microdata, cards).flatMap(List::stream);
    }

    /** Whether the page describes itself as one of these types. */
    public boolean has(String... types) {
        return Stream.concat(jsonLd.stream(), microdata.stream())
                .anyMatch(thing -> List.of(types).contains(thing.type()));
    }

    /** The person that a profile page is said to be about. */
    public Optional<Thing> mainPerson() {
        return all().filter(thing -> thing.type().equals("profilepage"))
                .flatMap(page -> Stream.concat(page.things("mainentity"), page.things("about")))
                .filter(Thing::isPerson)
                .findFirst();
    }
}
