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
        id = "ship-to-a-forwarder",
        summary = "Something was sent to an address that forwards parcels",
        severity = Severity.ASK,
        family = Family.SHIPPING,
        standing = Standing.ALONE,
        indicators = "L5 R11 M9",
        ask = "The parcel went to a forwarder. Where does it go from there, and why not to you directly?",
        innocentExplanations = {
            "A parcel shop, a locker or a post office where people fetch their parcels",
            "An office or co-working space where the person works",
            "Sellers do not deliver to where the person lives",
            "A company whose name has such a word in it"
        })
final class ShipToForwarder implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Shipment> forwarded = dossier.records(Shipment.class)
                .filter(shipment -> Deliveries.is(shipment, Deliveries.At.FORWARDER))
                .toList();
        return forwarded.isEmpty() ? List.of() : List.of(finding(forwarded));
    }

    private Finding finding(List<Shipment> forwarded) {
        Shipment first = forwarded.getFirst();
        return Finding.of(
                this,
                Confidence.MEDIUM,
                "Sent to a forwarder: " + Sides.quoted(first.shipTo()) + " on " + RowsShown.day(first.at()),
                forwarded.size() == 1
                        ? "The address or its type says so."
                        : "The address or its type says so for " + forwarded.size() + " parcels.",
                List.of(),
                RowsShown.evidence(forwarded));
    }
}
