package dev.plumbline.scraper.compare;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.DatedEvent;
import dev.plumbline.scraper.claim.Reading;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The events of a candidate's pages that are their own. A page of commits shows everybody's: an event with an author counts
 * where the author is written like a name, handle or address that one of the pages claims, case and accents aside; an event
 * without one counts on a profile and a portfolio, which are about one person.
 */
public final class OwnEvents {
    private OwnEvents() {}

    /** The events, page after page. */
    public static List<DatedEvent> of(List<Reading> readings) {
        Set<String> names = new HashSet<>();
        for (Reading reading : readings) {
            names.add(Folding.fold(reading.account().name()));
            reading.claims(Claim.Name.class).forEach(name -> names.add(Folding.fold(name.text())));
            reading.claims(Claim.Handle.class).forEach(handle -> names.add(Folding.fold(handle.text())));
            reading.claims(Claim.Email.class).forEach(email -> names.add(Folding.fold(email.address())));
        }
        return readings.stream()
                .flatMap(reading -> reading.events().stream()
                        .filter(event -> event.author() == null
                                ? reading.kind() != PageKind.REPOSITORY
                                : names.contains(Folding.fold(event.author()))))
                .toList();
    }
}
