package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.place.Countries;
import dev.plumbline.scraper.record.EmployerRecord.Shipment;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@RuleInfo(
        id = "ship-to-in-another-country",
        summary = "Something was sent to a country that neither the pages nor the papers name",
        severity = Severity.SETTLE,
        family = Family.SHIPPING,
        indicators = "R11 M9 L15 L44",
        ask = "We sent a parcel to another country than the one you name. Who receives it there?",
        innocentExplanations = {
            "Another name of the same city or country",
            "A parcel shop or an office in the right country",
            "Moved, and one page says so already",
            "Stays with family for a while",
            "The supplier sent it from a branch and booked that address"
        })
final class ShipToElsewhere implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Deliveries.Told> told = Deliveries.told(dossier);
        if (told.isEmpty()) {
            return List.of();
        }
        return dossier
                .records(Shipment.class)
                .filter(shipment -> shipment.country() != null
                        && told.stream()
                                .noneMatch(place ->
                                        Countries.belong(place.country(), Objects.requireNonNull(shipment.country()))))
                .collect(Collectors.groupingBy(
                        shipment -> String.valueOf(shipment.country()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .limit(3)
                .map(shipments -> finding(shipments, told.getFirst()))
                .toList();
    }

    private Finding finding(List<Shipment> shipments, Deliveries.Told told) {
        Shipment first = shipments.getFirst();
        String there = Countries.english(String.valueOf(first.country()));
        String said = Countries.english(told.country());
        return Finding.of(
                this,
                Confidence.HIGH,
                "Sent to another country: '" + there + "' on " + RowsShown.day(first.at()) + ", '" + said + "' on "
                        + told.evidence().site().label(),
                "The address was " + Sides.quoted(first.shipTo()) + ".",
                List.of(new Finding.Feature("Country", there, said, "differs")),
                Stream.concat(
                                RowsShown.evidence(shipments).stream().limit(RowsShown.MOST - 1L),
                                Stream.of(told.evidence()))
                        .toList());
    }
}
