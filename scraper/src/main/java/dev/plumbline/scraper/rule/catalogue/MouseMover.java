package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.record.EmployerRecord.Software;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import java.util.List;
import java.util.Map;

@RuleInfo(
        oneStatement = true,
        id = "pointer-moved-by-a-program",
        summary = "A computer has a program that moves the pointer by itself",
        severity = Severity.ASK,
        family = Family.SIGN_IN,
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
        return Programs.of(dossier, Programs.Kind.JIGGLER).entrySet().stream()
                .map(this::finding)
                .toList();
    }

    private Finding finding(Map.Entry<String, List<Software>> computer) {
        List<String> names = Programs.names(computer.getValue());
        return Finding.of(
                this,
                Confidence.MEDIUM,
                "Moves the pointer: " + Sides.quoted(String.join(", ", names)) + " on "
                        + RowsShown.cut(computer.getKey()),
                "The inventory names it; it makes a computer look used when nobody is there.",
                List.of(),
                RowsShown.evidence(computer.getValue()));
    }
}
