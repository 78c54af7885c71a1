package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.observation.Matter;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Standing;
import dev.plumbline.scraper.rule.Threshold;
import java.util.List;

@RuleInfo(
        id = "availability-differs-from-what-was-agreed",
        summary = "Hours and replies both were other than had been agreed, more than once",
        severity = Severity.ASK,
        family = Family.PLACE,
        standing = Standing.BESIDE,
        indicators = "R13 R15",
        ask = "We missed each other several times. Which hours and which way to write would suit you from now on?",
        innocentExplanations = {
            "An accommodation of hours was agreed",
            "Looks after somebody, is ill, or has another client",
            "Too much work in one week: late once or twice",
            "A mistake about daylight saving or a time zone",
            "Turns messages off to work"
        },
        thresholds =
                @Threshold(
                        name = "least-times",
                        summary = "Times in all, over hours and replies",
                        value = 4,
                        least = 2,
                        most = 50))
final class AvailabilityDiffers implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        Seen seen = Seen.of(dossier, Matter.AVAILABILITY);
        boolean alone = seen.topics() < 2;
        return alone || seen.times() < dossier.threshold(this, "least-times")
                ? List.of()
                : List.of(seen.finding(this, "Hours and replies"));
    }
}
