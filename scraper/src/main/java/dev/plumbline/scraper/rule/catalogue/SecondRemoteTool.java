package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.record.EmployerRecord.Software;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Standing;
import java.util.List;
import java.util.Map;

@RuleInfo(
        id = "several-remote-tools",
        summary = "One computer has several programs that let somebody work it from elsewhere",
        severity = Severity.ASK,
        family = Family.SIGN_IN,
        standing = Standing.BESIDE,
        indicators = "R3 L41 M4 M5",
        ask = "This computer has several remote access programs. Who connects to it, and why with several?",
        innocentExplanations = {
            "The programs are ones that the team approved",
            "A computer of the help desk",
            "One is only started by hand and shares a code each time",
            "Several clients each ask for their own"
        })
final class SecondRemoteTool implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        return Programs.of(dossier, Programs.Kind.REMOTE).entrySet().stream()
                .filter(computer -> Programs.names(computer.getValue()).size() > 1)
                .map(this::finding)
                .toList();
    }

    private Finding finding(Map.Entry<String, List<Software>> computer) {
        List<String> names = Programs.names(computer.getValue());
        return Finding.of(
                this,
                Confidence.MEDIUM,
                "Several remote access programs: " + Sides.quoted(String.join(", ", names)) + " on "
                        + RowsShown.cut(computer.getKey()),
                "The inventory names them on one computer; they are not on the list of approved programs.",
                List.of(),
                RowsShown.evidence(computer.getValue()));
    }
}
