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
        id = "pointer-moved-by-a-program",
        summary = "A computer has a program that moves the pointer by itself",
        severity = Severity.ASK,
        family = Family.SIGN_IN,
        standing = Standing.ALONE,
        indicators = "L43",
        ask = "What do you use the program for that moves the pointer?",
        innocentExplanations = {
            "Only keeps the computer from sleeping",
            "A library or a product of the same name",
            "The program is one that the team approved",
            "An employer locks screens within a minute"
        })
final class MouseMover implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        return Programs.findings(
                this,
                dossier,
                Programs.Kind.JIGGLER,
                "Moves the pointer",
                "The inventory names it; it makes a computer look used when nobody is there.");
    }
}
