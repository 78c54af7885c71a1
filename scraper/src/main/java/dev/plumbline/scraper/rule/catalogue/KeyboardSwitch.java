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
        id = "computer-worked-through-its-cables",
        summary = "A computer has a program for a switch that works its screen and keyboard over a network",
        severity = Severity.ASK,
        family = Family.SIGN_IN,
        standing = Standing.ALONE,
        indicators = "L42 R3",
        ask = "Is a keyboard and screen switch connected to a computer that you use for us?",
        innocentExplanations = {
            "Looks after machines in a server room",
            "A home lab with several computers at one desk",
            "The program is one that the team approved",
            "The hypervisor of the same name"
        })
final class KeyboardSwitch implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        return Programs.findings(
                this,
                dossier,
                Programs.Kind.KVM,
                "Switch for keyboard and screen",
                "The inventory names a program that works a computer through its cables from elsewhere.");
    }
}
