package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.record.EmployerRecord.Shipment;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.SharedRecord;
import dev.plumbline.scraper.rule.Standing;
import java.util.List;

@RuleInfo(
        id = "ship-to-of-two-people",
        summary = "Parcels for two people went to one address",
        severity = Severity.ASK,
        family = Family.SHIPPING,
        standing = Standing.SAME,
        indicators = "R11 L5 L12 M9",
        ask = "A parcel for somebody else went to the address that you gave. Do you live or work there together?",
        innocentExplanations = {
            "A parcel shop, a locker or an office that many use",
            "A couple or people who share a flat",
            "An agency's office that collects for its people"
        })
final class ShipToShared implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        return SharedDetails.of(dossier, SharedRecord.What.SHIP_TO).stream()
                .map(List::getFirst)
                .filter(pair -> pair.mine() instanceof Shipment && pair.theirs() instanceof Shipment)
                .map(this::finding)
                .toList();
    }

    private Finding finding(SharedRecord pair) {
        Shipment mine = (Shipment) pair.mine();
        Shipment theirs = (Shipment) pair.theirs();
        boolean forwarder = Deliveries.is(mine, Deliveries.At.FORWARDER);
        boolean many = !forwarder && Deliveries.is(mine, Deliveries.At.SHARED);
        return Finding.of(
                this,
                many ? Confidence.LOW : forwarder ? Confidence.HIGH : Confidence.MEDIUM,
                "One address for two people: " + Sides.quoted(mine.shipTo()) + ", also for '"
                        + RowsShown.cut(pair.theirName()) + "'",
                "Sent on " + RowsShown.day(mine.at()) + " and on " + RowsShown.day(theirs.at()) + ".",
                List.of(new Finding.Feature("Address", mine.shipTo(), theirs.shipTo(), "equal")),
                RowsShown.evidence(mine, theirs));
    }
}
