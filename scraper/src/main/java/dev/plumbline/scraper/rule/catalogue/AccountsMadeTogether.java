package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.claim.Claim.MemberSince;
import dev.plumbline.scraper.claim.PartialDate;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Standing;
import dev.plumbline.scraper.rule.Threshold;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

@RuleInfo(
        id = "accounts-made-together",
        summary = "All accounts of the candidate were made within a few weeks and not long ago",
        severity = Severity.NOTE,
        family = Family.TIMELINE,
        standing = Standing.BESIDE,
        indicators = "L30 L20",
        ask = "Your accounts are of the same weeks. Where was your work to be seen before?",
        innocentExplanations = {
            "An older account stands beside the new ones",
            "The sites show only the year, or the accounts are years old by now",
            "Began to work for themselves at that time",
            "Moved all accounts to a new name or address"
        },
        thresholds = {
            @Threshold(
                    name = "fewest-accounts",
                    summary = "So many accounts are needed",
                    value = 3,
                    least = 2,
                    most = 20),
            @Threshold(
                    name = "youngest-months",
                    summary = "Until how long ago it counts, months",
                    value = 12,
                    least = 1,
                    most = 60)
        })
final class AccountsMadeTogether implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        Map<String, MemberSince> bySite = new LinkedHashMap<>();
        Sides.pages(dossier).stream()
                .flatMap(page -> page.claims(MemberSince.class).limit(1))
                .filter(since -> since.date() != null)
                .forEach(since -> bySite.putIfAbsent(since.evidence().site().id(), since));
        List<MemberSince> since = bySite.values().stream()
                .sorted(Comparator.comparing(AccountsMadeTogether::month))
                .toList();
        boolean months =
                since.stream().map(MemberSince::date).filter(Objects::nonNull).allMatch(date -> date.month() > 0);
        if (!months || since.isEmpty() || since.size() < dossier.threshold(this, "fewest-accounts")) {
            return List.of();
        }
        YearMonth first = month(since.getFirst());
        YearMonth now = YearMonth.from(dossier.asOf().atZone(ZoneOffset.UTC));
        boolean together = ChronoUnit.MONTHS.between(first, month(since.getLast())) <= 1;
        boolean young = ChronoUnit.MONTHS.between(first, now) < dossier.threshold(this, "youngest-months");
        return together && young ? List.of(finding(since)) : List.of();
    }

    private static YearMonth month(MemberSince since) {
        PartialDate date = since.date();
        return date == null ? YearMonth.of(1, 1) : date.earliest();
    }

    private Finding finding(List<MemberSince> since) {
        String sites = since.stream().map(one -> one.evidence().site().label()).collect(Collectors.joining(", "));
        return Finding.of(
                this,
                Confidence.MEDIUM,
                "Accounts made together: " + since.size() + " accounts of " + month(since.getFirst()) + " to "
                        + month(since.getLast()) + ", on " + sites,
                "Every account that shows when it was made is of these weeks.",
                List.of(new Finding.Feature(
                        "Made", since.getFirst().text(), since.getLast().text(), since.size() + " accounts")),
                since.toArray(MemberSince[]::new));
    }
}
