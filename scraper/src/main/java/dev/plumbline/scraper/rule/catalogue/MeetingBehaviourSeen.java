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
        id = "behaviour-seen-in-a-meeting",
        summary = "Something in an interview or a meeting went otherwise than had been agreed",
        severity = Severity.ASK,
        family = Family.INTERVIEW,
        standing = Standing.ALONE,
        indicators = "L1 L2 L3 L18 L47 L48 M1 O5 O7",
        ask =
                "Something in our meeting went otherwise than planned. How would you like to hold the next one, with the camera on and at a time that suits you?",
        innocentExplanations = {
            "A disability or a need for which an accommodation was agreed",
            "A weak line or an old camera",
            "Nerves, or notes kept at hand for an interview",
            "Work under a promise of secrecy cannot be described",
            "Rules of the house or of belief about cameras at home"
        })
final class MeetingBehaviourSeen implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        return Seen.of(dossier, Matter.MEETING).findings(this, "Seen in a meeting");
    }
}
