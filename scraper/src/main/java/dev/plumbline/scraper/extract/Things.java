package dev.plumbline.scraper.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All structured data of a page in one form, in the order of trust: JSON-LD, microdata, RDFa, microformats. */
public record Things(List<Thing> jsonLd, List<Thing> microdata, List<Thing> rdfa, List<Thing> cards) {

    public static Things of(Outline outline) {
        return new Things(
                JsonLd.read(outline),
                Microdata.read(outline),
                Rdfa.read(outline),
                Cards.read(Microformats.read(outline)));
    }

    /** Everything on the first level. */
    public Stream<Thing> all() {
        return Stream.of(jsonLd, microdata, rdfa, cards).flatMap(List::stream);
    }

    /** Whether the page describes itself as one of these types. */
    public boolean has(String... types) {
        return Stream.of(jsonLd, microdata, rdfa).flatMap(List::stream).anyMatch(thing -> thing.is(types));
    }

    /** The person that a profile page is said to be about. */
    public Optional<Thing> mainPerson() {
        return all().filter(thing -> thing.is("profilepage"))
                .flatMap(page -> Stream.concat(page.things("mainentity"), page.things("about")))
                .filter(Thing::isPerson)
                .findFirst();
    }

    /** The page that is said to be a profile. */
    public Optional<Thing> profilePage() {
        return all().filter(thing -> thing.is("profilepage")).findFirst();
    }
}
