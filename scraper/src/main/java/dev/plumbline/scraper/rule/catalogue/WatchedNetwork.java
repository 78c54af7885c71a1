package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.record.EmployerRecord.SignIn;
import dev.plumbline.scraper.record.NetworkList;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Standing;
import dev.plumbline.scraper.rule.Threshold;
import java.util.List;
import java.util.stream.Collectors;

@RuleInfo(
        id = "sign-ins-through-watched-networks",
        summary = "Sign-ins came through a network that the team watches, or through hosting companies and proxies",
        severity = Severity.NOTE,
        family = Family.SIGN_IN,
        standing = Standing.ALONE,
        indicators = "L40 R1 O2 O3 O11",
        ask = "Do you use a VPN or a computer in a data centre while you work for us?",
        innocentExplanations = {
            "The organisation's own VPN",
            "Tried it once or twice",
            "Many people use a VPN for privacy",
            "A cloud workstation that the team agreed on"
        },
        thresholds =
                @Threshold(
                        name = "sign-ins",
                        summary = "Sign-ins through hosting companies and proxies that are told",
                        value = 3,
                        least = 1,
                        most = 100))
final class WatchedNetwork implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        NetworkList watched = NetworkList.of(dossier.team().listedNetworks());
        List<SignIn> used = SignInLog.of(dossier).all().stream()
                .filter(SignInLog::succeeded)
                .toList();
        List<SignIn> listed = watched.isEmpty()
                ? List.of()
                : used.stream().filter(watched::contains).toList();
        List<SignIn> relayed = used.stream().filter(SignInLog::isRelayed).toList();
        if (!listed.isEmpty()) {
            return List.of(finding(listed, "a network that the team watches"));
        }
        return relayed.size() >= dossier.threshold(this, "sign-ins")
                ? List.of(finding(relayed, "hosting companies or proxies"))
                : List.of();
    }

    private Finding finding(List<SignIn> signIns, String through) {
        String addresses = signIns.stream()
                .map(signIn -> String.valueOf(signIn.ip()))
                .distinct()
                .limit(3)
                .collect(Collectors.joining(", "));
        return Finding.of(
                this,
                Confidence.MEDIUM,
                signIns.size() + " sign-ins through " + through + ": '" + addresses + "' since "
                        + RowsShown.day(signIns.getFirst().at()),
                "The record or the team's ranges say so of the addresses.",
                List.of(),
                RowsShown.evidence(signIns));
    }
}
