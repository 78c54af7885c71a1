package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.PartialDate;
import dev.plumbline.scraper.claim.Period;
import dev.plumbline.scraper.compare.Alignment;
import dev.plumbline.scraper.compare.Comparison;
import dev.plumbline.scraper.compare.Periods;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds two pages that fill one time with different organisations and have none in common. */
final class SameTime {

    /** A shorter overlap is a change between two posts. */
    private static final int FEWEST_MONTHS = 12;

    private SameTime() {}

    /** The first such pair of claims. */
    static <C extends Claim> Stream<Pairs.Pair<C>> disjoint(
            List<Alignment.Group<C>> groups, int pages, Function<C, Period> period, Instant asOf) {
        YearMonth now = YearMonth.from(asOf.atZone(ZoneOffset.UTC));
        return IntStream.range(0, pages)
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, pages)
                        .boxed()
                        .filter(j -> groups.stream().noneMatch(group -> speaks(group, i) && speaks(group, j)))
                        .flatMap(j -> overlapping(claims(groups, i), claims(groups, j), period, now)))
                .limit(1);
    }

    /** The claim that begins first; one without a start comes last. */
    static <C extends Claim> C first(List<C> claims, Function<C, Period> period) {
        return claims.stream()
                .min(Comparator.comparing(claim -> start(period.apply(claim))))
                .orElseThrow();
    }

    /** The claim that ends last; one that goes on comes last of all. */
    static <C extends Claim> C last(List<C> claims, Function<C, Period> period) {
        return claims.stream()
                .max(Comparator.comparing(claim -> end(period.apply(claim))))
                .orElseThrow();
    }

    private static <C extends Claim> Stream<Pairs.Pair<C>> overlapping(
            List<C> left, List<C> right, Function<C, Period> period, YearMonth now) {
        return left.stream()
                .flatMap(a -> right.stream()
                        .filter(b -> Periods.sharedMonths(period.apply(a), period.apply(b), now) >= FEWEST_MONTHS)
                        .map(b -> new Pairs.Pair<>(a, b, reason(period.apply(a), period.apply(b), now))));
    }

    private static Comparison reason(Period a, Period b, YearMonth now) {
        return Comparison.differ("for " + Periods.sharedMonths(a, b, now) + " months at least");
    }

    private static <C extends Claim> List<C> claims(List<Alignment.Group<C>> groups, int page) {
        return groups.stream()
                .flatMap(group -> group.cells().get(page).stream())
                .toList();
    }

    private static <C extends Claim> boolean speaks(Alignment.Group<C> group, int page) {
        return !group.cells().get(page).isEmpty();
    }

    private static YearMonth start(Period period) {
        PartialDate from = period.from();
        return from == null ? YearMonth.of(9999, 1) : from.earliest();
    }

    private static YearMonth end(Period period) {
        PartialDate to = period.to();
        return period.ongoing() ? YearMonth.of(9999, 1) : to == null ? YearMonth.of(1, 1) : to.latest();
    }
}
