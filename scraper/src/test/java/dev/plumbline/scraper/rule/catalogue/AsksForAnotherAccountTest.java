package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Observations.observed;
import static dev.plumbline.scraper.Observations.seen;

import dev.plumbline.scraper.rule.RuleTester;

class AsksForAnotherAccountTest implements RuleCases {

    @Override
    public RuleTester cases() {
        return RuleTester.of(new AsksForAnotherAccount())
                .flags("an account in another name", observed(seen("account", "another-name", 1)))
                .flags("a co-worker's data", observed(seen("account", "co-workers-data", 1, "Ana", "Ben")))
                .passes("nothing was asked", observed(seen("account", "none", 1)))
                .cannotTell("The company's account holds the contract and the person works for it")
                .cannotTell("The marketplace closed the account and a new one is being checked")
                .cannotTell("A colleague's name was needed for a shared ticket or a hand-over");
    }
}
