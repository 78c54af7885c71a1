package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Observations.agreed;
import static dev.plumbline.scraper.Observations.observed;
import static dev.plumbline.scraper.Observations.seen;

import dev.plumbline.scraper.rule.RuleTester;

class AnotherPersonTookPartTest implements RuleCases {

    @Override
    public RuleTester cases() {
        return RuleTester.of(new AnotherPersonTookPart())
                .flags("another person than in the meeting before", observed(seen("person", "another", 1)))
                .flags(
                        "the test was taken by somebody else, seen by two",
                        observed(seen("test", "by-another", 1, "Ana", "Ben")))
                .passes("the same person as before", observed(seen("person", "same", 1)))
                .explained(
                        "An interpreter or an assistant had been agreed on",
                        observed(agreed("picture-and-sound", "prompted", 1), agreed("person", "second", 2)))
                .explained("Somebody of the household came into the room", observed(seen("person", "second", 1)))
                .cannotTell("An agency sent the person who would do the work")
                .cannotTell("The two meetings were with two candidates and one was noted wrongly");
    }
}
