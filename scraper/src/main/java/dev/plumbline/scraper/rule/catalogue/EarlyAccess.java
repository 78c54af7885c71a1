package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.record.EmployerRecord;
import dev.plumbline.scraper.record.EmployerRecord.Act;
import dev.plumbline.scraper.record.EmployerRecord.Engagement;
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
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@RuleInfo(
        id = "much-opened-early",
        summary = "Many repositories or files were opened on one day in the first weeks of the work",
        severity = Severity.ASK,
        family = Family.SIGN_IN,
        standing = Standing.BESIDE,
        indicators = "L45 L8",
        ask = "Many repositories were opened in the first weeks. What was that work about?",
        innocentExplanations = {
            "A few repositories on the first day, to set up",
            "The task was to look through all code",
            "A tool copies everything that the team has",
            "Has worked here for long"
        },
        thresholds = {
            @Threshold(name = "opened", summary = "Opened on one day", value = 30, least = 5, most = 1000),
            @Threshold(name = "days", summary = "Days that are the first ones", value = 30, least = 7, most = 180)
        })
final class EarlyAccess implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        Duration early = Duration.ofDays(Math.round(dossier.threshold(this, "days")));
        return dossier.records(Engagement.class).limit(1).toList().stream()
                .flatMap(engagement -> busiest(dossier, engagement, early)
                        .filter(day -> day.size() >= dossier.threshold(this, "opened"))
                        .map(day -> finding(engagement, day)))
                .toList();
    }

    private static Stream<List<SignIn>> busiest(Dossier dossier, Engagement engagement, Duration early) {
        return dossier
                .records(SignIn.class)
                .filter(row -> row.act() == Act.ACCESS
                        && !row.at().isBefore(engagement.at())
                        && Duration.between(engagement.at(), row.at()).compareTo(early) <= 0)
                .collect(Collectors.groupingBy(row -> RowsShown.day(row.at())))
                .values()
                .stream()
                .max((a, b) -> Integer.compare(a.size(), b.size()))
                .stream();
    }

    private Finding finding(Engagement engagement, List<SignIn> day) {
        List<EmployerRecord> shown = Stream.<EmployerRecord>concat(Stream.of(engagement), day.stream())
                .toList();
        return Finding.of(
                this,
                Confidence.MEDIUM,
                day.size() + " opened on one day: '"
                        + RowsShown.day(day.getFirst().at()) + "', work since '" + RowsShown.day(engagement.at()) + "'",
                "The rows show repositories or files that were opened, cloned or downloaded.",
                List.of(),
                RowsShown.evidence(shown));
    }
}
