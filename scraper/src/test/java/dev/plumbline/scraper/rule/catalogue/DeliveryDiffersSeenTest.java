package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Observations.observed;
import static dev.plumbline.scraper.Observations.seen;

import dev.plumbline.scraper.rule.RuleTester;

class DeliveryDiffersSeenTest implements RuleCases {

    @Override
    public RuleTester cases() {
        return RuleTester.of(new DeliveryDiffersSeen())
                .flags("to an address that is not on the papers", observed(seen("delivery", "other-address", 1)))
                .passes("to the address on the papers", observed(seen("delivery", "as-agreed", 1)))
                .cannotTell("Moved, and the papers still show the old address")
                .explained(
                        "A neighbour or somebody at the reception took the parcel",
                        observed(seen("delivery", "taken-by-another", 1)))
                .explained(
                        "A parcel shop, because nobody is at home in the day",
                        observed(seen("delivery", "public-building", 1)));
    }
}
