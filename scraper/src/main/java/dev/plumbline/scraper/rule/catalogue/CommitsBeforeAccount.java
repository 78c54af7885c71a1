package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.claim.Claim.MemberSince;
import dev.plumbline.scraper.claim.DatedEvent;
import dev.plumbline.scraper.claim.PartialDate;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.compare.OwnEvents;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Standing;
import dev.plumbline.scraper.rule.Threshold;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@RuleInfo(
        id = "commits-before-account",
        summary = "Commits on an account are dated long before the account was made",
        severity = Severity.NOTE,
        family = Family.CODE,
        standing = Standing.BESIDE,
        indicators = "L26 L20",
        ask = "Some of your commits are older than the account that shows them. Where were they kept before?",
        innocentExplanations = {
            "A few old commits came along with a project",
            "The account was made within months of the first commits",
            "The work was kept on another host before and moved",
            "An older account was given up, and the work moved to this one"
        },
        thresholds = {
            @Threshold(
                    name = "months-before",
                    summary = "How long before the account a commit is dated, months",
                    value = 12,
                    least = 1,
                    most = 120),
            @Threshold(
                    name = "fewest-commits",
                    summary = "So many such commits are needed",
                    value = 10,
                    least = 1,
                    most = 500)
        })
final class CommitsBeforeAccount implements Rule {

    private static final int MOST_ACCOUNTS = 5;

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Reading> pages = Sides.pages(dossier);
        Map<AccountKey, List<DatedEvent>> commits = OwnEvents.of(pages).stream()
                .filter(event -> event.kind() == DatedEvent.Kind.COMMIT)
                .sorted(Comparator.comparing(DatedEvent::at).thenComparing(DatedEvent::text))
                .distinct()
                .collect(Collectors.groupingBy(event -> event.evidence().account()));
        return pages.stream()
                .flatMap(page -> page.claims(MemberSince.class).limit(1))
                .collect(Collectors.toMap(since -> since.evidence().account(), since -> since, (first, next) -> first))
                .values()
                .stream()
                .sorted(Comparator.comparing(since -> since.evidence().account().toString()))
                .flatMap(since ->
                        before(since, commits.getOrDefault(since.evidence().account(), List.of()), dossier))
                .limit(MOST_ACCOUNTS)
                .toList();
    }

    private Stream<Finding> before(MemberSince since, List<DatedEvent> commits, Dossier dossier) {
        PartialDate made = since.date();
        if (made == null) {
            return Stream.empty();
        }
        YearMonth limit = made.earliest().minusMonths(Math.round(dossier.threshold(this, "months-before")));
        Instant earliest = limit.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        List<DatedEvent> old = commits.stream()
                .filter(commit -> commit.at().isBefore(earliest))
                .toList();
        return old.size() < dossier.threshold(this, "fewest-commits") ? Stream.empty() : Stream.of(finding(since, old));
    }

    private Finding finding(MemberSince since, List<DatedEvent> old) {
        DatedEvent first = old.getFirst();
        String day = first.at().atOffset(ZoneOffset.UTC).toLocalDate().toString();
        return Finding.of(
                this,
                Confidence.MEDIUM,
                "Commits older than the account: " + Sides.quoted(since.text()) + " on "
                        + since.evidence().site().label() + ", first commit dated " + day,
                old.size() + " commits shown on this account are dated before it was made; the first is of " + day
                        + " (UTC).",
                List.of(new Finding.Feature("Dates", since.text(), day, old.size() + " commits before")),
                List.of(since.evidence(), first.evidence()));
    }
}
