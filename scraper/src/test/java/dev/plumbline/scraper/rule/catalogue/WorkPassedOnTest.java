package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Observations.observed;
import static dev.plumbline.scraper.Observations.seen;

import dev.plumbline.scraper.rule.RuleTester;

class WorkPassedOnTest implements RuleCases {

    @Override
    public RuleTester cases() {
        return RuleTester.of(new WorkPassedOn())
                .flags("somebody else does part of it", observed(seen("others", "passed-on", 1)))
                .flags(
                        "another author, and further workers, seen by two",
                        observed(
                                seen("others", "another-author", 1, "Ana"), seen("others", "brings-workers", 1, "Ben")))
                .passes("by the person who was hired", observed(seen("others", "alone", 1)))
                .cannotTell("The contract allows helpers, or an agency was hired")
                .explained(
                        "A commit made from a colleague's or a shared machine",
                        observed(seen("others", "another-author", 1)))
                .explained("Recommends a friend for an open position", observed(seen("others", "brings-workers", 1)));
    }
}
