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
import dev.plumbline.scraper.rule.Standing;
import dev.plumbline.scraper.rule.Threshold;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@RuleInfo(
        id = "sign-ins-from-many-countries",
        summary = "One account signed in from several countries within a short time",
        severity = Severity.ASK,
        family = Family.SIGN_IN,
        standing = Standing.BESIDE,
        indicators = "R1 O2 O4",
        ask = "Your account signed in from several countries within a day or so. How did that come about?",
        innocentExplanations = {
            "The organisation's own networks lead out in several countries",
            "A journey with several stops",
            "A VPN changes its exit by itself",
            "A phone roams near a border",
            "The country of an address is listed wrongly"
        },
        thresholds = {
            @Threshold(
                    name = "countries",
                    summary = "Countries within the window that are asked about",
                    value = 3,
                    least = 2,
                    most = 20),
            @Threshold(name = "hours", summary = "Length of the window, hours", value = 24, least = 1, most = 168)
        })
final class ManyNetworks implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        long countries = Math.round(dossier.threshold(this, "countries"));
        Duration window = Duration.ofHours(Math.round(dossier.threshold(this, "hours")));
        return SignInLog.of(dossier).byAccount().stream()
                .map(account -> account.stream()
                        .filter(signIn -> country(signIn) != null)
                        .toList())
                .map(account -> widest(account, window))
                .filter(found ->
                        found.stream().map(ManyNetworks::key).distinct().count() >= countries)
                .map(this::finding)
                .toList();
    }

    /** The window with the most countries. */
    private static List<SignIn> widest(List<SignIn> account, Duration window) {
        Map<String, Integer> inside = new LinkedHashMap<>();
        int from = 0;
        int bestFrom = 0;
        int bestTo = -1;
        int most = 0;
        for (int to = 0; to < account.size(); to++) {
            inside.merge(key(account.get(to)), 1, Integer::sum);
            while (Duration.between(account.get(from).at(), account.get(to).at())
                            .compareTo(window)
                    > 0) {
                inside.computeIfPresent(key(account.get(from)), (country, count) -> count == 1 ? null : count - 1);
                from++;
            }
            if (inside.size() > most) {
                most = inside.size();
                bestFrom = from;
                bestTo = to;
            }
        }
        return account.subList(bestFrom, bestTo + 1);
    }

    private Finding finding(List<SignIn> window) {
        List<SignIn> changes = changes(window);
        List<String> countries =
                changes.stream().map(ManyNetworks::key).distinct().toList();
        boolean relayed = changes.stream().filter(SignInLog::isRelayed).count() * 2 >= changes.size();
        boolean journey = changes.size() == countries.size() && isPossible(changes);
        String length = RowsShown.length(
                Duration.between(window.getFirst().at(), window.getLast().at()));
        return Finding.of(
                this,
                relayed || journey ? Confidence.LOW : Confidence.MEDIUM,
                countries.size() + " countries within " + length + ": "
                        + String.join(", ", countries.stream().limit(8).toList()) + " since "
                        + RowsShown.minute(window.getFirst().at()) + " UTC",
                "The account signed in " + window.size() + " times and changed the country " + (changes.size() - 1)
                        + " times.",
                List.of(),
                RowsShown.evidence(changes));
    }

    /** The sign-ins at which the country is another one than before. */
    private static List<SignIn> changes(List<SignIn> window) {
        List<SignIn> changes = new ArrayList<>();
        for (SignIn signIn : window) {
            if (changes.isEmpty() || !key(changes.getLast()).equals(key(signIn))) {
                changes.add(signIn);
            }
        }
        return changes;
    }

    private static boolean isPossible(List<SignIn> stops) {
        for (int i = 1; i < stops.size(); i++) {
            SignIn from = stops.get(i - 1);
            SignIn to = stops.get(i);
            if (Globe.distance(from, to)
                            .map(distance -> distance / Globe.hours(from, to))
                            .orElse(0.0)
                    > 900) {
                return false;
            }
        }
        return true;
    }

    private static String key(SignIn signIn) {
        return String.valueOf(country(signIn));
    }

    private static @Nullable String country(SignIn signIn) {
        Location location = signIn.location();
        return location == null ? null : location.country();
    }
}
