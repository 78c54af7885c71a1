package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.claim.DatedEvent;
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
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

@RuleInfo(
        id = "commits-of-years-made-at-once",
        summary = "Commits that are dated over more than a year were all made within minutes",
        severity = Severity.NOTE,
        family = Family.CODE,
        standing = Standing.BESIDE,
        indicators = "L26 L27",
        ask =
                "These commits are dated over years and were put into the repository at once. Where was the work kept before?",
        innocentExplanations = {
            "A rebase of some weeks of work before a merge",
            "The history was moved from another system or cleaned of large files",
            "The repository was split off a larger one with its history"
        },
        thresholds = {
            @Threshold(
                    name = "days-spread",
                    summary = "Over how long the commits are dated, days",
                    value = 365,
                    least = 30,
                    most = 3650),
            @Threshold(
                    name = "minutes-made",
                    summary = "Within how long they were made, minutes",
                    value = 60,
                    least = 5,
                    most = 1440),
            @Threshold(
                    name = "fewest-commits",
                    summary = "So many such commits are needed",
                    value = 10,
                    least = 3,
                    most = 500)
        })
final class CommitsMadeAtOnce implements Rule {

    private static final Duration NO_REBASE = Duration.ofDays(30);

    /** A commit and when it was made. */
    private record Made(DatedEvent commit, Instant at) {}

    @Override
    public List<Finding> check(Dossier dossier) {
        return Sides.pages(dossier).stream()
                .flatMap(page -> atOnce(page, dossier).limit(1))
                .toList();
    }

    private Stream<Finding> atOnce(Reading page, Dossier dossier) {
        List<Made> made = OwnEvents.of(List.of(page)).stream()
                .flatMap(CommitsMadeAtOnce::made)
                .filter(one -> one.commit().at().plus(NO_REBASE).isBefore(one.at()))
                .sorted(Comparator.comparing(Made::at))
                .toList();
        List<Made> together = longestRun(made, Duration.ofMinutes(Math.round(dossier.threshold(this, "minutes-made"))));
        if (together.size() < dossier.threshold(this, "fewest-commits")) {
            return Stream.empty();
        }
        List<DatedEvent> dated = together.stream()
                .map(Made::commit)
                .sorted(Comparator.comparing(DatedEvent::at))
                .toList();
        long days =
                Duration.between(dated.getFirst().at(), dated.getLast().at()).toDays();
        return days < dossier.threshold(this, "days-spread")
                ? Stream.empty()
                : Stream.of(finding(dated, together, days));
    }

    private static Stream<Made> made(DatedEvent commit) {
        Instant made = commit.made();
        return made == null ? Stream.empty() : Stream.of(new Made(commit, made));
    }

    /** The most commits that were made within a time; the first such run. */
    private static List<Made> longestRun(List<Made> sorted, Duration within) {
        int bestFrom = 0;
        int bestTo = 0;
        int from = 0;
        for (int to = 0; to < sorted.size(); to++) {
            while (Duration.between(sorted.get(from).at(), sorted.get(to).at()).compareTo(within) > 0) {
                from++;
            }
            if (to + 1 - from > bestTo - bestFrom) {
                bestFrom = from;
                bestTo = to + 1;
            }
        }
        return sorted.subList(bestFrom, bestTo);
    }

    private Finding finding(List<DatedEvent> dated, List<Made> made, long days) {
        DatedEvent first = dated.getFirst();
        DatedEvent last = dated.getLast();
        String madeOn = day(made.getFirst().at());
        return Finding.of(
                this,
                Confidence.MEDIUM,
                "Commits dated over years were made at once: dated " + day(first.at()) + " to " + day(last.at())
                        + ", made on " + madeOn + ", on "
                        + first.evidence().site().label(),
                made.size() + " commits are dated over " + days + " days and were made within " + minutes(made) + " on "
                        + madeOn + " (UTC).",
                List.of(new Finding.Feature("Dates", day(first.at()), madeOn, made.size() + " commits")),
                List.of(first.evidence(), last.evidence()));
    }

    private static String minutes(List<Made> made) {
        long minutes =
                Duration.between(made.getFirst().at(), made.getLast().at()).toMinutes();
        return minutes < 2 ? "two minutes" : minutes + " minutes";
    }

    private static String day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }
}
