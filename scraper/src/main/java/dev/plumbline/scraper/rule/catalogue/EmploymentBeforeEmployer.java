package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.claim.Claim.Job;
import dev.plumbline.scraper.claim.PartialDate;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Standing;
import dev.plumbline.scraper.rule.TeamFacts;
import dev.plumbline.scraper.rule.Threshold;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

@RuleInfo(
        id = "employment-before-employer",
        summary = "A page states a job at a well-known employer from before it was founded",
        severity = Severity.NOTE,
        family = Family.TIMELINE,
        standing = Standing.ALONE,
        indicators = "L23 R8",
        ask = "This job begins before the company of that name did. Which company was it, and who can confirm it?",
        innocentExplanations = {
            "The year is rounded, or the founders worked before they founded",
            "Another company of the same name",
            "The employer was bought later and stands under its new name"
        },
        thresholds =
                @Threshold(
                        name = "months-before",
                        summary = "So many months before the year of founding are left to rounding",
                        value = 12,
                        least = 0,
                        most = 60))
final class EmploymentBeforeEmployer implements Rule {

    private static final int MOST = 5;

    @Override
    public List<Finding> check(Dossier dossier) {
        long spare = Math.round(dossier.threshold(this, "months-before"));
        Map<String, Finding> byEmployer = new LinkedHashMap<>();
        Sides.pages(dossier).stream()
                .flatMap(page -> page.claims(Job.class))
                .forEach(job -> tooEarly(job, dossier.team(), spare)
                        .ifPresent(finding -> byEmployer.putIfAbsent(name(job), finding)));
        return byEmployer.values().stream().limit(MOST).toList();
    }

    private Optional<Finding> tooEarly(Job job, TeamFacts team, long spare) {
        PartialDate from = job.period().from();
        return from == null
                ? Optional.empty()
                : founded(name(job), team)
                        .filter(founded -> from.latest().isBefore(founded.minusMonths(spare)))
                        .map(founded -> finding(job, from, founded));
    }

    /** The team's month, else January of the table's year. */
    private static Optional<YearMonth> founded(String name, TeamFacts team) {
        LocalDate added = team.firstReleases().get(name);
        return added == null
                ? Employers.named(name)
                        .filter(employer -> employer.founded() > 0)
                        .map(employer -> YearMonth.of(employer.founded(), 1))
                : Optional.of(YearMonth.from(added));
    }

    private static String name(Job job) {
        String organisation = job.organisation();
        return organisation == null ? "" : organisation.strip().toLowerCase(Locale.ROOT);
    }

    private Finding finding(Job job, PartialDate from, YearMonth founded) {
        String employer = String.valueOf(job.organisation());
        return Finding.of(
                this,
                Confidence.MEDIUM,
                "Job from before the employer was founded: " + Sides.quoted(employer) + " since " + from + " on "
                        + job.evidence().site().label() + ", founded in " + founded.getYear(),
                "As far as the table of employers knows, a company of that name was founded in " + founded.getYear()
                        + ".",
                List.of(new Finding.Feature("Begins", from.toString(), String.valueOf(founded.getYear()), "before")),
                job);
    }
}
