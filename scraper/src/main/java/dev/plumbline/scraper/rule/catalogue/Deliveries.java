package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.capture.Table;
import dev.plumbline.scraper.claim.Claim.Place;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.compare.Places;
import dev.plumbline.scraper.place.Countries;
import dev.plumbline.scraper.record.EmployerRecord.Engagement;
import dev.plumbline.scraper.record.EmployerRecord.Shipment;
import dev.plumbline.scraper.rule.Dossier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What addresses of deliveries say of themselves, and where the candidate says to be. */
final class Deliveries {

    /** What stands at an address. */
    enum At {
        FORWARDER,
        SHARED,
        REDIRECTED
    }

    private static final List<List<String>> TABLE = Table.rows(Deliveries.class, "places-of-delivery.csv");

    private Deliveries() {}

    /** A country that the candidate told, and where. */
    record Told(String country, Evidence evidence) {}

    /** Whether the address, its type or the status of a shipment says so. */
    static boolean is(Shipment shipment, At at) {
        List<String> words = Phrase.words(words(shipment));
        return TABLE.stream()
                .filter(row -> row.getFirst().equalsIgnoreCase(at.name()))
                .map(row -> Phrase.of(row.get(1)))
                .anyMatch(phrase -> !phrase.in(words).isEmpty());
    }

    /** The countries that pages and papers tell. */
    static List<Told> told(Dossier dossier) {
        List<Told> told = new ArrayList<>();
        dossier.claims(Place.class)
                .forEach(place ->
                        Places.country(place).ifPresent(country -> told.add(new Told(country, place.evidence()))));
        dossier.records(Engagement.class)
                .forEach(engagement -> Optional.ofNullable(engagement.address())
                        .flatMap(Deliveries::countryOf)
                        .ifPresent(country -> told.add(new Told(country, engagement.evidence()))));
        return told;
    }

    /** The country that the last part of an address names. */
    static Optional<String> countryOf(String address) {
        return Arrays.stream(address.split(",", 12))
                .reduce((first, last) -> last)
                .map(String::strip)
                .flatMap(last -> Countries.named(last)
                        .or(() -> last.matches("[A-Z]{2}") ? Countries.coded(last) : Optional.empty()));
    }

    /** How much of the shorter address stands in the longer one: 0 to 1, by words. */
    static double alike(String a, String b) {
        Set<String> x = new HashSet<>(Payouts.words(a));
        Set<String> y = new HashSet<>(Payouts.words(b));
        int shorter = Math.min(x.size(), y.size());
        x.retainAll(y);
        return shorter == 0 ? 0 : x.size() / (double) shorter;
    }

    private static String words(Shipment shipment) {
        return Stream.of(shipment.shipTo(), shipment.addressType(), shipment.status())
                .filter(Objects::nonNull)
                .map(text -> text.substring(0, Math.min(500, text.length())))
                .collect(Collectors.joining(" . "));
    }
}
