package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.observation.Matter;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Standing;
import java.util.List;

@RuleInfo(
        id = "another-person-took-part",
        summary = "Somebody other than the person met before took part in an interview or a test",
        severity = Severity.SETTLE,
        family = Family.INTERVIEW,
        standing = Standing.ALONE,
        indicators = "L2 L3 L16",
        ask = "We met more than one person in our meetings. Who took part in each of them, and who would do the work?",
        innocentExplanations = {
            "An interpreter or an assistant had been agreed on",
            "Somebody of the household came into the room",
            "An agency sent the person who would do the work",
            "The two meetings were with two candidates and one was noted wrongly"
        })
final class AnotherPersonTookPart implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        return Seen.of(dossier, Matter.OTHER_PERSON).findings(this, "Another person");
    }
}
