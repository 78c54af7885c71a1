package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Observations.observed;
import static dev.plumbline.scraper.Observations.seen;

import dev.plumbline.scraper.rule.RuleTester;

class OtherAccountsOnScreenTest implements RuleCases {

    @Override
    public RuleTester cases() {
        return RuleTester.of(new OtherAccountsOnScreen())
                .flags("accounts in other names", observed(seen("screen", "other-accounts", 1)))
                .passes("own accounts only", observed(seen("screen", "own", 1)))
                .cannotTell("Keeps accounts for clients or for a company and says so")
                .cannotTell("The computer is shared in a household or an office")
                .cannotTell("An own second account, in a maiden name or for a company");
    }
}
