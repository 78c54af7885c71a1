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
        id = "another-account-asked-for",
        summary = "Asked to work through an account or with data of somebody else",
        severity = Severity.SETTLE,
        family = Family.INTERVIEW,
        standing = Standing.ALONE,
        indicators = "P4 P6 O6 O8 O10",
        ask =
                "You asked about an account in another name. Why is it needed, and could the work be done through your own?",
        innocentExplanations = {
            "The company's account holds the contract and the person works for it",
            "The marketplace closed the account and a new one is being checked",
            "A colleague's name was needed for a shared ticket or a hand-over"
        })
final class AsksForAnotherAccount implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        return Seen.of(dossier, Matter.ANOTHER_ACCOUNT).findings(this, "Asked");
    }
}
