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
        id = "papers-differ-when-shown",
        summary = "Papers that were shown differ from one another or from what was said",
        severity = Severity.SETTLE,
        family = Family.DOCUMENT,
        standing = Standing.ALONE,
        indicators = "L17 O13",
        ask =
                "Two things on the papers that you showed differ. Could you show both again, whole, and say which one holds?",
        innocentExplanations = {
            "A slip in a date or a number when asked on the spot",
            "One paper is older than a move or a change of name",
            "Authorities write dates and names in different ways",
            "A part was covered because the law asks for no more"
        })
final class PapersDifferSeen implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        return Seen.of(dossier, Matter.PAPERS).findings(this, "Papers");
    }
}
