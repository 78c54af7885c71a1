package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Standing;
import java.util.List;

@RuleInfo(
        id = "remote-tool-not-approved",
        summary =
                "A computer has a program that lets somebody work it from elsewhere, and the team has not approved it",
        severity = Severity.NOTE,
        family = Family.SIGN_IN,
        standing = Standing.ALONE,
        indicators = "R3 M4 M5",
        ask = "Which remote access programs do you use on this computer, and what for?",
        innocentExplanations = {
            "The program is one that the team approved",
            "A computer of the help desk",
            "Only the kind that the person starts and shares a code for each time",
            "Used for accessibility or a cloud workstation"
        })
final class RemoteTool implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        return Programs.findings(
                this,
                dossier,
                Programs.Kind.REMOTE,
                "Remote access",
                "The inventory names it; it is not on the list of approved programs.");
    }
}
