package dev.plumbline.scraper.compare;

import dev.plumbline.scraper.claim.Claim.Education;
import dev.plumbline.scraper.claim.Claim.Job;
import java.util.ArrayList;
import java.util.List;

/** Compares what two pages say of one employer or one school. */
public final class Careers {
    private Careers() {}

    /** Compares jobs at one employer; several posts on one page also count as one period. */
    public static Comparison jobs(List<Job> left, List<Job> right) {
        List<Comparison> ways = new ArrayList<>();
        for (Job a : left) {
            right.forEach(b -> ways.add(Periods.compare(a.period(), b.period())));
        }
        ways.add(Periods.compare(
                Periods.span(left.stream().map(Job::period).toList()),
                Periods.span(right.stream().map(Job::period).toList())));
        return named(Comparison.best(ways), "same employer");
    }

    /** Compares studies at one school by degree and dates. */
    public static Comparison studies(List<Education> left, List<Education> right) {
        List<Comparison> ways = new ArrayList<>();
        for (Education a : left) {
            right.forEach(b -> ways.add(compare(a, b)));
        }
        return named(Comparison.best(ways), "same school");
    }

    /** Compares two studies at one school. */
    public static Comparison compare(Education left, Education right) {
        return Comparison.whole(List.of(
                left.degree() == null || right.degree() == null
                        ? Comparison.cannotTell("degree not said")
                        : Degrees.compare(left.degree(), right.degree()),
                Periods.compare(left.period(), right.period())));
    }

    /** Where neither dates nor degrees can be compared, the name itself is what agrees. */
    private static Comparison named(Comparison comparison, String reason) {
        return comparison.agreement() == Agreement.CANNOT_TELL ? Comparison.agree(reason) : comparison;
    }
}
