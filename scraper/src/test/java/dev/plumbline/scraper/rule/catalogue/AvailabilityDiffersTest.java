package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Observations.agreed;
import static dev.plumbline.scraper.Observations.observed;
import static dev.plumbline.scraper.Observations.seen;

import dev.plumbline.scraper.rule.RuleTester;

class AvailabilityDiffersTest implements RuleCases {

    @Override
    public RuleTester cases() {
        return RuleTester.of(new AvailabilityDiffers())
                .flags(
                        "not there and not answering, six times, noted by two",
                        observed(seen("hours", "not-there", 3, "Ana"), seen("reach", "late", 3, "Ben")))
                .passes("there and answering", observed(seen("hours", "there", 1), seen("reach", "reached", 1)))
                .passes("late forty times, and nothing else", observed(seen("reach", "late", 40, "Ana", "Ben")))
                .passes(
                        "not there forty times, and nothing else",
                        observed(seen("hours", "not-there", 40, "Ana", "Ben")))
                .passes(
                        "one accommodation leaves replies alone",
                        observed(agreed("hours", "not-there", 9), seen("reach", "late", 9, "Ana", "Ben")))
                .explained(
                        "An accommodation of hours was agreed",
                        observed(agreed("hours", "other-hours", 9), agreed("reach", "late", 9)))
                .explained(
                        "Too much work in one week: late once or twice",
                        observed(seen("hours", "not-there", 1, "Ana"), seen("reach", "late", 2, "Ben")))
                .cannotTell("Looks after somebody, is ill, or has another client")
                .cannotTell("A mistake about daylight saving or a time zone")
                .cannotTell("Turns messages off to work");
    }
}
