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
        id = "asked-to-leave-in-talk",
        summary = "Asked in a talk to leave the marketplace or to be paid in another way",
        severity = Severity.ASK,
        family = Family.CONTACT,
        standing = Standing.ALONE,
        indicators = "R6 R7 M3 M8 P5 P12",
        ask =
                "You asked to talk or to be paid in another way. Would you keep to the marketplace and to a bank account in your name?",
        innocentExplanations = {
            "Asked once for a call outside, as the marketplace allows",
            "Lives where banks are hard to reach, or works for clients who pay so",
            "The payment service closed the account or left the country"
        })
final class AskedToLeaveInTalk implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        return Seen.of(dossier, Matter.LEAVING).findings(this, "Asked");
    }
}
