package dev.plumbline.scraper.compare;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Claim.Education;
import dev.plumbline.scraper.claim.Claim.Job;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares what two pages say of one employer or one school. */
public final class Careers {
    private Careers() {}

    /** Compares jobs at one employer by its name and dates; several posts on one page also count as one period. */
    public static Comparison jobs(List<Job> left, List<Job> right) {
        List<Comparison> ways = new ArrayList<>();
        for (Job a : left) {
            right.forEach(b -> ways.add(Periods.compare(a.period(), b.period())));
        }
        ways.add(Periods.compare(
                Periods.span(left.stream().map(Job::period).toList()),
                Periods.span(right.stream().map(Job::period).toList())));
        return Comparison.whole(List.of(Comparison.best(ways), names(left, right, Job::organisation)));
    }

    /** Compares studies at one school by its name, degree and dates. */
    public static Comparison studies(List<Education> left, List<Education> right) {
        List<Comparison> ways = new ArrayList<>();
        for (Education a : left) {
            right.forEach(b -> ways.add(compare(a, b)));
        }
        return Comparison.whole(List.of(Comparison.best(ways), names(left, right, Education::school)));
    }

    /** Compares two studies at one school. */
    public static Comparison compare(Education left, Education right) {
        return Comparison.whole(List.of(
                left.degree() == null || right.degree() == null
                        ? Comparison.cannotTell("degree not said")
                        : Degrees.compare(left.degree(), right.degree()),
                Periods.compare(left.period(), right.period())));
    }

    private static <C extends Claim> Comparison names(
            List<C> left, List<C> right, Function<C, @Nullable String> organisation) {
        return Comparison.best(left.stream()
                .map(organisation)
                .filter(Objects::nonNull)
                .flatMap(a -> right.stream()
                        .map(organisation)
                        .filter(Objects::nonNull)
                        .map(b -> Organisations.compare(a, b)))
                .filter(Comparison::fits)
                .toList());
    }
}
