package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Observations.agreed;
import static dev.plumbline.scraper.Observations.observed;
import static dev.plumbline.scraper.Observations.seen;

import dev.plumbline.scraper.rule.RuleTester;

class MeetingBehaviourSeenTest implements RuleCases {

    @Override
    public RuleTester cases() {
        return RuleTester.of(new MeetingBehaviourSeen())
                .flags("left when a check was asked for", observed(seen("meeting", "left-at-check", 1)))
                .flags(
                        "two observers saw answers read out in two meetings",
                        observed(seen("answers", "read-out", 2, "Ana", "Ben")))
                .flags(
                        "several things in one meeting, seen by two",
                        observed(seen("camera", "stayed-off", 1, "Ana"), seen("answers", "after-wait", 1, "Ben")))
                .passes(
                        "the camera was on and the answers came in own words",
                        observed(seen("camera", "stayed-on", 1), seen("answers", "own-words", 1)))
                .passes("the camera stayed off once", observed(seen("camera", "stayed-off", 1, "Ana", "Ben")))
                .explained(
                        "A disability or a need for which an accommodation was agreed",
                        observed(agreed("camera", "stayed-off", 3), agreed("answers", "read-out", 2)))
                .explained("A weak line or an old camera", observed(seen("camera", "stayed-off", 1)))
                .explained("Nerves, or notes kept at hand for an interview", observed(seen("answers", "read-out", 3)))
                .cannotTell("Work under a promise of secrecy cannot be described")
                .cannotTell("Rules of the house or of belief about cameras at home");
    }
}
