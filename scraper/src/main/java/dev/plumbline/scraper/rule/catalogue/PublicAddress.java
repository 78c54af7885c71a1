package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.record.EmployerRecord.Engagement;
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
import java.util.Objects;
import java.util.stream.Stream;

@RuleInfo(
        id = "address-is-on-the-teams-list",
        summary =
                "An address given as a home or for a delivery is a public building or a forwarder that the team lists",
        severity = Severity.ASK,
        family = Family.SHIPPING,
        standing = Standing.ALONE,
        indicators = "L53 L5 R11",
        ask = "The address you gave is one of a public building. Where do you live, and who receives parcels there?",
        innocentExplanations = {
            "Lives next door: another number in the same street",
            "The building has flats above the public rooms",
            "Has no permanent home at present"
        })
final class PublicAddress implements Rule {

    private static final double ALIKE = 0.8;
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_ADDRESSES = 200;

    private record Given(String address, Evidence evidence) {}

    @Override
    public List<Finding> check(Dossier dossier) {
        List<String> listed = dossier.team().publicAddresses().stream()
                .filter(address -> Payouts.words(address).size() >= FEWEST_WORDS)
                .toList();
        return Stream.concat(
                        dossier.records(Engagement.class)
                                .filter(engagement -> engagement.address() != null)
                                .map(engagement ->
                                        new Given(Objects.requireNonNull(engagement.address()), engagement.evidence())),
                        dossier.records(Shipment.class)
                                .map(shipment -> new Given(shipment.shipTo(), shipment.evidence())))
                .limit(MOST_ADDRESSES)
                .flatMap(given -> listed.stream()
                        .filter(address -> isSame(address, given.address()))
                        .limit(1)
                        .map(address -> finding(given, address)))
                .limit(3)
                .toList();
    }

    /** Nearly all words and all figures of the listed address. */
    private static boolean isSame(String listed, String given) {
        List<String> there = Payouts.words(given);
        return Deliveries.alike(listed, given) >= ALIKE
                && Payouts.words(listed).stream()
                        .filter(word -> word.chars().anyMatch(Character::isDigit))
                        .allMatch(there::contains);
    }

    private Finding finding(Given given, String listed) {
        return Finding.of(
                this,
                Confidence.MEDIUM,
                "Address on the team's list: " + Sides.quoted(given.address()),
                "The team lists " + Sides.quoted(listed) + " as an address where nobody lives.",
                List.of(new Finding.Feature("Address", given.address(), listed, "same words and figures")),
                List.of(given.evidence()));
    }
}
