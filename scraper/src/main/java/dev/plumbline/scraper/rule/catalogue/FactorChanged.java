package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.record.EmployerRecord.Act;
import dev.plumbline.scraper.record.EmployerRecord.SignIn;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Standing;
import dev.plumbline.scraper.rule.Threshold;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

@RuleInfo(
        id = "factor-changed-after-unusual-sign-in",
        summary =
                "A second factor was changed soon after a sign-in that the system marked, or from an address not seen before",
        severity = Severity.ASK,
        family = Family.SIGN_IN,
        standing = Standing.BESIDE,
        indicators = "L39 R1 O6 O8",
        ask = "The second factor of your account was changed. Did you do that, and why?",
        innocentExplanations = {
            "The first days of an account, when factors are set up",
            "Changed at the usual address",
            "A new phone, set up while travelling",
            "The help desk reset it on request"
        },
        thresholds =
                @Threshold(
                        name = "minutes",
                        summary = "Time between the sign-in and the change, minutes",
                        value = 60,
                        least = 5,
                        most = 1440))
final class FactorChanged implements Rule {

    private static final int KNOWN = 5;

    @Override
    public List<Finding> check(Dossier dossier) {
        Duration near = Duration.ofMinutes(Math.round(dossier.threshold(this, "minutes")));
        List<Finding> findings = new ArrayList<>();
        Map<String, SignIn> unusual = new HashMap<>();
        Map<String, Set<String>> addresses = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (SignIn signIn : SignInLog.of(dossier).all()) {
            String account = signIn.subject();
            SignIn before = unusual.get(account);
            if (SignInLog.changesFactor(signIn)) {
                if (before != null && Duration.between(before.at(), signIn.at()).compareTo(near) <= 0) {
                    findings.add(finding(before, signIn));
                    unusual.remove(account);
                }
            } else if (SignInLog.succeeded(signIn)) {
                boolean fresh = signIn.ip() != null
                        && addresses
                                .computeIfAbsent(account, key -> new HashSet<>())
                                .add(signIn.ip());
                boolean known = counts.merge(account, 1, Integer::sum) > KNOWN;
                if (signIn.act() == Act.MARKED || (fresh && known)) {
                    unusual.put(account, signIn);
                }
            }
        }
        return findings.stream().limit(3).toList();
    }

    private Finding finding(SignIn before, SignIn change) {
        boolean marked = before.act() == Act.MARKED;
        String what = change.act() == Act.FACTOR_REMOVED ? "removed" : "added";
        return Finding.of(
                this,
                marked && change.act() == Act.FACTOR_REMOVED ? Confidence.HIGH : Confidence.MEDIUM,
                "Second factor " + what + " " + RowsShown.length(Duration.between(before.at(), change.at()))
                        + " after " + (marked ? "a marked sign-in" : "a sign-in from a new address") + ": '"
                        + before.ip() + "' on " + RowsShown.day(before.at()),
                "The sign-in was at " + RowsShown.minute(before.at()) + ", the change at "
                        + RowsShown.minute(change.at()) + " UTC.",
                List.of(),
                RowsShown.evidence(before, change));
    }
}
