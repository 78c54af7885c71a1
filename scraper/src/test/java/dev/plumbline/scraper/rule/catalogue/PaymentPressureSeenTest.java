package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Observations.observed;
import static dev.plumbline.scraper.Observations.seen;

import dev.plumbline.scraper.rule.RuleTester;

class PaymentPressureSeenTest implements RuleCases {

    @Override
    public RuleTester cases() {
        return RuleTester.of(new PaymentPressureSeen())
                .flags("payment before any work was shown", observed(seen("payment", "in-advance", 1)))
                .flags("code would be published", observed(seen("payment", "code-published", 1)))
                .flags(
                        "no milestones and no check-ins, heard by two",
                        observed(seen("payment", "no-milestones", 1, "Ana"), seen("payment", "no-check-ins", 1, "Ben")))
                .passes("as agreed", observed(seen("payment", "as-agreed", 1)))
                .cannotTell("The client was late with money that was due")
                .explained("Has little money at hand and said so once", observed(seen("payment", "no-milestones", 1)))
                .explained(
                        "The contract says that code is handed over when it is paid",
                        observed(seen("payment", "code-kept-back", 1)))
                .cannotTell("Small work for which milestones are not worth the paper");
    }
}
