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
import dev.plumbline.scraper.rule.SharedRecord;
import dev.plumbline.scraper.rule.Standing;
import dev.plumbline.scraper.rule.Threshold;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

@RuleInfo(
        id = "accounts-share-an-address",
        summary = "Two people's accounts signed in from one address within minutes, in a way that fits one computer",
        severity = Severity.ASK,
        family = Family.SIGN_IN,
        standing = Standing.SAME,
        indicators = "R2 O6 O12",
        ask = "Your account and another one signed in from one address within minutes. Do you share a place to work?",
        innocentExplanations = {
            "An office or a visit to one: each has a computer of their own",
            "Two people of one household behind one connection",
            "A carrier gives many subscribers one address",
            "A VPN that many people use leads out at one address",
            "An agency's team works from one place"
        },
        thresholds = {
            @Threshold(
                    name = "minutes",
                    summary = "How near the sign-ins are in time, minutes",
                    value = 30,
                    least = 1,
                    most = 60)
        })
final class AccountsShareAddress implements Rule {

    private static final int SEVERAL_DAYS = 3;

    /** A sign-in of each, from one address. */
    private record Visit(SignIn mine, SignIn theirs, String name) {
        boolean oneComputer() {
            return Objects.equals(mine.userAgent(), theirs.userAgent())
                    && mine.userAgent() != null
                    && (mine.device() == null
                            || theirs.device() == null
                            || mine.device().equals(theirs.device()));
        }

        boolean relayed() {
            return SignInLog.isRelayed(mine) || SignInLog.isRelayed(theirs);
        }
    }

    @Override
    public List<Finding> check(Dossier dossier) {
        NetworkList own = NetworkList.of(dossier.team().ownNetworks());
        Duration near = Duration.ofMinutes(Math.round(dossier.threshold(this, "minutes")));
        return SharedDetails.of(dossier, SharedRecord.What.ADDRESS).stream()
                .map(pairs -> pairs.stream()
                        .filter(pair -> pair.mine() instanceof SignIn && pair.theirs() instanceof SignIn)
                        .map(pair -> new Visit((SignIn) pair.mine(), (SignIn) pair.theirs(), pair.theirName()))
                        .filter(visit -> !own.contains(visit.mine()) && !SignInLog.isMobile(visit.mine()))
                        .filter(visit -> Duration.between(
                                                visit.mine().at(),
                                                visit.theirs().at())
                                        .abs()
                                        .compareTo(near)
                                <= 0)
                        .filter(Visit::oneComputer)
                        .toList())
                .filter(visits -> visits.stream().anyMatch(Visit::relayed) || days(visits) >= SEVERAL_DAYS)
                .map(this::finding)
                .toList();
    }

    private static long days(List<Visit> visits) {
        return visits.stream()
                .map(visit -> RowsShown.day(visit.mine().at()))
                .distinct()
                .count();
    }

    private Finding finding(List<Visit> visits) {
        Visit first = visits.stream().filter(Visit::relayed).findFirst().orElse(visits.getFirst());
        return Finding.of(
                this,
                first.relayed() ? Confidence.MEDIUM : Confidence.LOW,
                "One address within "
                        + RowsShown.length(Duration.between(
                                first.mine().at(), first.theirs().at())) + ": "
                        + Sides.quoted(String.valueOf(first.mine().ip())) + ", also by '"
                        + RowsShown.cut(first.name()) + "' on "
                        + RowsShown.day(first.theirs().at()),
                "Both accounts show the same browser on the same system"
                        + (first.relayed() ? ", and the address is a hosting company's or a proxy's." : "."),
                List.of(new Finding.Feature(
                        "Visits within minutes", String.valueOf(visits.size()), String.valueOf(days(visits)), "days")),
                RowsShown.evidence(visits.stream()
                        .flatMap(visit -> Stream.of(visit.mine(), visit.theirs()))
                        .toList()));
    }
}
