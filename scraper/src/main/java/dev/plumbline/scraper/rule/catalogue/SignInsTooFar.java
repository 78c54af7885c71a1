package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.record.EmployerRecord.Location;
import dev.plumbline.scraper.record.EmployerRecord.SignIn;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Threshold;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@RuleInfo(
        id = "sign-ins-too-far-apart",
        summary = "One account signed in at two places faster than anybody travels",
        severity = Severity.ASK,
        family = Family.SIGN_IN,
        indicators = "R1 L44 O4 O6",
        ask = "Your account signed in at two far places shortly after one another. Who used it, and from where?",
        innocentExplanations = {
            "The organisation's own network shows another place",
            "A VPN or proxy shows another place",
            "A flight between the two sign-ins",
            "A mobile network shows the place of a far switch",
            "The place of an address is known by some hundred kilometres only",
            "A colleague signed in for them with their consent"
        },
        thresholds = {
            @Threshold(
                    name = "speed",
                    summary = "Fastest ordinary journey, km/h",
                    value = 900,
                    least = 300,
                    most = 2000),
            @Threshold(
                    name = "distance",
                    summary = "Distance below which the place of an address says nothing, km",
                    value = 500,
                    least = 50,
                    most = 2000)
        })
final class SignInsTooFar implements Rule {

    private static final int MOST_FINDINGS = 5;

    private record Jump(SignIn from, SignIn to, double distance) {
        double speed() {
            return distance / Globe.hours(from, to);
        }

        /** The same for both directions. */
        String places() {
            return Stream.of(RowsShown.place(from), RowsShown.place(to))
                    .sorted()
                    .collect(Collectors.joining(" – ", from.subject() + " ", ""));
        }

        boolean relayed() {
            return SignInLog.isRelayed(from) || SignInLog.isRelayed(to);
        }
    }

    @Override
    public List<Finding> check(Dossier dossier) {
        double speed = dossier.threshold(this, "speed");
        double least = dossier.threshold(this, "distance");
        Map<String, List<Jump>> jumps = SignInLog.of(dossier).byAccount().stream()
                .flatMap(SignInsTooFar::jumps)
                .filter(jump -> jump.distance() >= least && jump.speed() > speed)
                .filter(jump -> !isMobileAtHome(jump))
                .collect(Collectors.groupingBy(Jump::places, LinkedHashMap::new, Collectors.toList()));
        return jumps.values().stream()
                .sorted(Comparator.comparingInt((List<Jump> same) -> same.size())
                        .reversed())
                .limit(MOST_FINDINGS)
                .map(this::finding)
                .toList();
    }

    private static Stream<Jump> jumps(List<SignIn> account) {
        List<SignIn> placed = account.stream()
                .filter(signIn -> signIn.location() != null && signIn.location().latitude() != null)
                .toList();
        return IntStream.range(1, placed.size())
                .boxed()
                .flatMap(i -> Globe.distance(placed.get(i - 1), placed.get(i)).stream()
                        .map(distance -> new Jump(placed.get(i - 1), placed.get(i), distance)));
    }

    private static boolean isMobileAtHome(Jump jump) {
        Location from = jump.from().location();
        Location to = jump.to().location();
        boolean mobile = SignInLog.isMobile(jump.from()) || SignInLog.isMobile(jump.to());
        return mobile && from != null && to != null && Objects.equals(from.country(), to.country());
    }

    private Finding finding(List<Jump> jumps) {
        Jump first = jumps.stream().filter(jump -> !jump.relayed()).findFirst().orElse(jumps.getFirst());
        String after =
                RowsShown.length(Duration.between(first.from().at(), first.to().at()));
        String kilometres = Math.round(first.distance() / 10) * 10 + " km";
        List<SignIn> rows = Stream.concat(Stream.of(first), jumps.stream())
                .flatMap(jump -> Stream.of(jump.from(), jump.to()))
                .distinct()
                .toList();
        return Finding.of(
                this,
                first.relayed() ? Confidence.LOW : jumps.size() > 2 ? Confidence.HIGH : Confidence.MEDIUM,
                "Two places, " + after + " apart: '" + RowsShown.place(first.from()) + "' at "
                        + RowsShown.minute(first.from().at()) + ", '" + RowsShown.place(first.to()) + "' at "
                        + RowsShown.minute(first.to().at()) + " UTC",
                "The places are " + kilometres + " apart"
                        + (jumps.size() > 1 ? ", and it happened " + jumps.size() + " times" : "")
                        + (first.relayed() ? "; the record says that an address is a proxy's." : "."),
                List.of(new Finding.Feature(
                        "Journey",
                        RowsShown.place(first.from()),
                        RowsShown.place(first.to()),
                        kilometres + " in " + after)),
                RowsShown.evidence(rows));
    }
}
