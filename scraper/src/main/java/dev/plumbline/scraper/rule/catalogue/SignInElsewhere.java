package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.place.Countries;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@RuleInfo(
        id = "sign-ins-from-another-country",
        summary =
                "Sign-ins come from a country that the candidate does not name, with a computer not seen in the one they do",
        severity = Severity.ASK,
        family = Family.SIGN_IN,
        indicators = "L44 R8 R1 O11",
        ask =
                "Your account signed in from another country than the one you name, with another computer. Who used it there?",
        innocentExplanations = {
            "Travels with the employer's computer",
            "Travels with a computer that was seen at home too",
            "The organisation's own network shows another place",
            "A VPN or proxy shows another place",
            "One sign-in on a borrowed computer",
            "Moved, and the page does not say so yet"
        },
        thresholds =
                @Threshold(
                        name = "sign-ins",
                        summary = "Sign-ins from there that are asked about",
                        value = 2,
                        least = 1,
                        most = 100))
final class SignInElsewhere implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Deliveries.Told> told = Deliveries.told(dossier);
        if (told.isEmpty()) {
            return List.of();
        }
        List<SignIn> placed = SignInLog.of(dossier).all().stream()
                .filter(SignInLog::succeeded)
                .filter(signIn -> country(signIn) != null)
                .toList();
        Map<String, List<SignIn>> byCountry = placed.stream()
                .collect(Collectors.groupingBy(
                        signIn -> String.valueOf(country(signIn)), LinkedHashMap::new, Collectors.toList()));
        Set<String> atHome = new HashSet<>();
        byCountry.forEach((country, there) -> {
            if (isTold(country, told)) {
                there.forEach(signIn -> atHome.addAll(computers(signIn)));
            }
        });
        long most = Math.round(dossier.threshold(this, "sign-ins"));
        return byCountry.entrySet().stream()
                .filter(entry -> !isTold(entry.getKey(), told))
                .map(entry -> entry.getValue().stream()
                        .filter(signIn -> !isOwn(signIn, atHome))
                        .toList())
                .filter(there -> there.size() >= most)
                .limit(3)
                .map(there -> finding(there, told.getFirst()))
                .toList();
    }

    /** A managed computer is the employer's; one that was seen at home is the person's own. A stated "not managed" is neither. */
    private static boolean isOwn(SignIn signIn, Set<String> atHome) {
        return Boolean.TRUE.equals(signIn.deviceManaged())
                || (signIn.deviceManaged() == null && computers(signIn).stream().anyMatch(atHome::contains))
                || (signIn.device() != null && atHome.contains(signIn.device()));
    }

    /** What tells a computer again: its id, else its browser. */
    private static List<String> computers(SignIn signIn) {
        return Stream.of(signIn.device() == null ? signIn.userAgent() : signIn.device())
                .filter(computer -> computer != null)
                .toList();
    }

    private static boolean isTold(String country, List<Deliveries.Told> told) {
        return told.stream().anyMatch(place -> Countries.belong(place.country(), country));
    }

    private static @Nullable String country(SignIn signIn) {
        Location location = signIn.location();
        return location == null ? null : location.country();
    }

    private Finding finding(List<SignIn> there, Deliveries.Told told) {
        SignIn first = there.getFirst();
        boolean relayed = there.stream().filter(SignInLog::isRelayed).count() * 2 >= there.size();
        String said = Countries.english(told.country());
        return Finding.of(
                this,
                relayed ? Confidence.LOW : Confidence.MEDIUM,
                "Signed in from elsewhere: '" + RowsShown.place(first) + "' " + there.size() + " times since "
                        + RowsShown.day(first.at()) + ", '" + said + "' on "
                        + told.evidence().site().label(),
                "The computer was not seen in the country named"
                        + (Boolean.FALSE.equals(first.deviceManaged())
                                ? ", and the employer does not manage it."
                                : "."),
                List.of(new Finding.Feature("Country", RowsShown.place(first), said, "differs")),
                Stream.concat(RowsShown.evidence(there).stream().limit(RowsShown.MOST - 1L), Stream.of(told.evidence()))
                        .toList());
    }
}
