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
        id = "work-passed-on",
        summary = "Work was done or offered by people whom nobody had agreed to",
        severity = Severity.ASK,
        family = Family.INTERVIEW,
        standing = Standing.ALONE,
        indicators = "L58 O14 P7 L36",
        ask = "Somebody else seems to have a part in the work. Who, and shall we write that into the contract?",
        innocentExplanations = {
            "The contract allows helpers, or an agency was hired",
            "A commit made from a colleague's or a shared machine",
            "Recommends a friend for an open position"
        })
final class WorkPassedOn implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        return Seen.of(dossier, Matter.PASSED_ON).findings(this, "Work");
    }
}
