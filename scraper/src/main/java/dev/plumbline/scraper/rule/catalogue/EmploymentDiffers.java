package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.claim.Claim.Job;
import dev.plumbline.scraper.claim.PartialDate;
import dev.plumbline.scraper.compare.Alignment;
import dev.plumbline.scraper.compare.Careers;
import dev.plumbline.scraper.compare.Comparison;
import dev.plumbline.scraper.compare.Periods;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@RuleInfo(
        id = "employment-differs-between-profiles",
        summary = "Two profiles of one candidate give an employment other dates, or other employers for one time",
        severity = Severity.ASK,
        family = Family.TIMELINE,
        indicators = "R8 R14 M7 L4",
        ask =
                "Your profiles date this employment differently. When did it begin and end, and in which form did you work there?",
        innocentExplanations = {
            "Dates were rounded to years on one page",
            "One page names several posts at the employer one by one",
            "One page was not kept up to date after the employment ended",
            "Worked for several employers at once, and each page names a part of them",
            "Worked there as a freelancer before being employed"
        })
final class EmploymentDiffers implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        List<List<Job>> pages = Sides.pages(dossier).stream()
                .map(page -> page.claims(Job.class).toList())
                .toList();
        List<Alignment.Group<Job>> employers = Alignment.of(pages, Job::organisation);
        Stream<Finding> dates = employers.stream()
                .flatMap(group ->
                        Pairs.differingCells(group.cells(), Careers::jobs).map(pair -> dates(group.label(), pair)));
        Stream<Finding> employer = SameTime.disjoint(employers, pages.size(), Job::period, dossier.asOf())
                .map(this::employers);
        return Stream.concat(dates, employer).toList();
    }

    private Finding dates(String employer, Pairs.Pair<List<Job>> pair) {
        Job left = first(pair.left());
        Job right = first(pair.right());
        Comparison starts = Periods.starts(left.period(), right.period());
        return starts.differs()
                ? finding(
                        Confidence.MEDIUM,
                        "Start at " + employer,
                        words(left.period().from(), false),
                        words(right.period().from(), false),
                        starts,
                        left,
                        right)
                : ends(employer, last(pair.left()), last(pair.right()));
    }

    private Finding ends(String employer, Job left, Job right) {
        boolean outdated = left.period().ongoing() != right.period().ongoing();
        return finding(
                outdated ? Confidence.LOW : Confidence.MEDIUM,
                "End at " + employer,
                words(left.period().to(), left.period().ongoing()),
                words(right.period().to(), right.period().ongoing()),
                Periods.ends(left.period(), right.period()),
                left,
                right);
    }

    private Finding employers(Pairs.Pair<Job> pair) {
        return finding(
                Confidence.LOW,
                "Employer for one time",
                String.valueOf(pair.left().organisation()),
                String.valueOf(pair.right().organisation()),
                pair.comparison(),
                pair.left(),
                pair.right());
    }

    private Finding finding(
            Confidence confidence, String what, String left, String right, Comparison comparison, Job... jobs) {
        return Finding.of(
                this,
                confidence,
                what + " differs: " + Sides.both(left, jobs[0], right, jobs[1]),
                "Compared at the coarser of the two dates: " + comparison.reason() + ".",
                Pairs.compared(jobs[0], jobs[1]),
                jobs[0],
                jobs[1]);
    }

    private static Job first(List<Job> jobs) {
        return SameTime.first(jobs, Job::period);
    }

    private static Job last(List<Job> jobs) {
        return SameTime.last(jobs, Job::period);
    }

    private static String words(@Nullable PartialDate date, boolean ongoing) {
        return ongoing ? "still going on" : date == null ? "not said" : Periods.words(date);
    }
}
