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
        id = "cold-contact-by-an-executive",
        summary = "An executive of a software company wrote first, from a mailbox that is not the company's",
        severity = Severity.ASK,
        family = Family.CONTACT,
        standing = Standing.ALONE,
        indicators = "R10 P8",
        ask =
                "You wrote to us from a mailbox outside your company's domain. Could you write once from the company's own?",
        innocentExplanations = {
            "Real founders sell, and write first",
            "A small firm that has no mailboxes of its own yet",
            "The firm changed its name or uses a domain for its mails only"
        })
final class ColdContactSeen implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        return Seen.of(dossier, Matter.COLD_CONTACT).findings(this, "First contact");
    }
}
