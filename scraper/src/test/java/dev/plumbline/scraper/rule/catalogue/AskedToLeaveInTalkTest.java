package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Observations.observed;
import static dev.plumbline.scraper.Observations.seen;

import dev.plumbline.scraper.rule.RuleTester;

class AskedToLeaveInTalkTest implements RuleCases {

    @Override
    public RuleTester cases() {
        return RuleTester.of(new AskedToLeaveInTalk())
                .flags("to be paid in virtual currency", observed(seen("platform", "virtual-currency", 1)))
                .flags("to be paid outside the marketplace", observed(seen("platform", "pay-elsewhere", 1)))
                .passes("talk and payment stayed", observed(seen("platform", "stayed", 1)))
                .explained(
                        "Asked once for a call outside, as the marketplace allows",
                        observed(seen("platform", "talk-elsewhere", 1)))
                .cannotTell("Lives where banks are hard to reach, or works for clients who pay so")
                .explained(
                        "The payment service closed the account or left the country",
                        observed(seen("platform", "payment-service", 1)));
    }
}
