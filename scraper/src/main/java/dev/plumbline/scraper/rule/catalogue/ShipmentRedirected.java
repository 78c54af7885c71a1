package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.record.EmployerRecord.Shipment;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Standing;
import java.util.List;

@RuleInfo(
        id = "shipment-redirected",
        summary = "Something that was on its way was redirected to another address",
        severity = Severity.ASK,
        family = Family.SHIPPING,
        standing = Standing.ALONE,
        indicators = "R11 L5 L15 M9",
        ask = "The parcel was redirected on its way. Who asked for it, and where did it go?",
        innocentExplanations = {
            "Redirected to a parcel shop or locker nearby",
            "Nobody was at home on the day",
            "The carrier mended a misspelled address"
        })
final class ShipmentRedirected implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Shipment> redirected = dossier.records(Shipment.class)
                .filter(shipment -> Deliveries.is(shipment, Deliveries.At.REDIRECTED))
                .toList();
        return redirected.isEmpty() ? List.of() : List.of(finding(redirected));
    }

    private Finding finding(List<Shipment> redirected) {
        boolean nearby = redirected.stream().allMatch(shipment -> Deliveries.is(shipment, Deliveries.At.SHARED));
        Shipment first = redirected.getFirst();
        return Finding.of(
                this,
                nearby ? Confidence.LOW : Confidence.MEDIUM,
                "Redirected on its way: " + Sides.quoted(first.shipTo()) + " on " + RowsShown.day(first.at()),
                "The shipping record says so.",
                List.of(),
                RowsShown.evidence(redirected));
    }
}
