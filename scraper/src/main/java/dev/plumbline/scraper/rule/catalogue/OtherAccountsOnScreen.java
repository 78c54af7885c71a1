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
        id = "other-accounts-on-screen",
        summary = "Accounts in other names were open on a shared screen",
        severity = Severity.SETTLE,
        family = Family.INTERVIEW,
        standing = Standing.ALONE,
        indicators = "L49 O6 O12",
        ask = "Accounts in other names were open on your screen. Whose are they, and what do you do for them?",
        innocentExplanations = {
            "Keeps accounts for clients or for a company and says so",
            "The computer is shared in a household or an office",
            "An own second account, in a maiden name or for a company"
        })
final class OtherAccountsOnScreen implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        return Seen.of(dossier, Matter.OTHER_ACCOUNTS).findings(this, "On the shared screen");
    }
}
