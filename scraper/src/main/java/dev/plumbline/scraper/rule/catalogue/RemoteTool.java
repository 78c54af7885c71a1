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
        id = "remote-tool-not-approved",
        summary =
                "A computer has a program that lets somebody work it from elsewhere, and the team has not approved it",
        severity = Severity.NOTE,
        family = Family.SIGN_IN,
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
        return Programs.of(dossier, Programs.Kind.REMOTE).entrySet().stream()
                .map(this::finding)
                .toList();
    }

    private Finding finding(Map.Entry<String, List<Software>> computer) {
        List<String> names = Programs.names(computer.getValue());
        return Finding.of(
                this,
                Confidence.MEDIUM,
                "Remote access: " + Sides.quoted(String.join(", ", names)) + " on " + RowsShown.cut(computer.getKey()),
                "The inventory names it; it is not on the list of approved programs.",
                List.of(),
                RowsShown.evidence(computer.getValue()));
    }
}
