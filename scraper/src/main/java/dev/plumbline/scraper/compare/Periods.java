package dev.plumbline.scraper.compare;

import dev.plumbline.scraper.claim.PartialDate;
import dev.plumbline.scraper.claim.Period;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares periods, each end at the coarser precision of the two. */
public final class Periods {

    /** Months by which two finer dates may miss one another: a contract and its first working day. */
    private static final int TOLERANCE = 2;

    private static final YearMonth UNSAID_END = YearMonth.of(1, 1);

    private Periods() {}

    /** Compares both ends; an end that one side does not say is not compared. */
    public static Comparison compare(Period left, Period right) {
        return Comparison.whole(List.of(starts(left, right), ends(left, right)));
    }

    /** Compares from when. */
    public static Comparison starts(Period left, Period right) {
        return dates(left.from(), right.from(), "no start said");
    }

    /** Compares until when. */
    public static Comparison ends(Period left, Period right) {
        if (left.ongoing() && right.ongoing()) {
            return Comparison.agree("still going on");
        }
        if ((left.ongoing() && right.to() != null) || (right.ongoing() && left.to() != null)) {
            return Comparison.differ("ended on one page, still going on on the other");
        }
        return dates(left.to(), right.to(), "no end said");
    }

    /** Compares two dates. */
    public static Comparison dates(@Nullable PartialDate left, @Nullable PartialDate right, String unsaid) {
        if (left == null || right == null) {
            return Comparison.cannotTell(unsaid);
        }
        if (left.equals(right)) {
            return Comparison.agree("same date");
        }
        if (left.month() == 0 && right.month() == 0) {
            int years = Math.abs(left.year() - right.year());
            return Comparison.differ(count(years, "year") + " apart");
        }
        long gap = gap(left, right);
        if (gap == 0) {
            return left.month() == 0 || right.month() == 0
                    ? Comparison.compatible("finer date")
                    : Comparison.agree("same month");
        }
        String apart = gap < 24 ? count(gap, "month") : count(gap / 12, "year");
        return gap <= TOLERANCE ? Comparison.compatible(apart + " apart") : Comparison.differ(apart + " apart");
    }

    /** Whole months that both periods cover for certain; an ongoing one ends now. */
    public static long sharedMonths(Period left, Period right, YearMonth now) {
        if (left.from() == null || right.from() == null) {
            return 0;
        }
        YearMonth from = latest(left.from().latest(), right.from().latest());
        YearMonth to = earliest(end(left, now), end(right, now));
        return Math.max(0, ChronoUnit.MONTHS.between(from, to));
    }

    /** From the first start to the last end of several periods. */
    public static Period span(List<Period> periods) {
        PartialDate from = periods.stream()
                .map(Period::from)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(PartialDate::earliest))
                .orElse(null);
        boolean ongoing = periods.stream().anyMatch(Period::ongoing);
        PartialDate to = ongoing
                ? null
                : periods.stream()
                        .map(Period::to)
                        .filter(Objects::nonNull)
                        .max(Comparator.comparing(PartialDate::latest))
                        .orElse(null);
        return new Period(from, to, ongoing);
    }

    /** A date in English: {@code 2019}, {@code March 2021}. */
    public static String words(PartialDate date) {
        return date.month() == 0
                ? String.valueOf(date.year())
                : Month.of(date.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + date.year();
    }

    private static long gap(PartialDate a, PartialDate b) {
        return Math.max(
                0,
                Math.max(
                        ChronoUnit.MONTHS.between(a.latest(), b.earliest()),
                        ChronoUnit.MONTHS.between(b.latest(), a.earliest())));
    }

    private static YearMonth end(Period period, YearMonth now) {
        return period.ongoing()
                ? now
                : period.to() == null ? UNSAID_END : period.to().earliest();
    }

    private static YearMonth latest(YearMonth a, YearMonth b) {
        return a.isAfter(b) ? a : b;
    }

    private static YearMonth earliest(YearMonth a, YearMonth b) {
        return a.isBefore(b) ? a : b;
    }

    private static String count(long n, String unit) {
        return n + " " + unit + (n == 1 ? "" : "s");
    }
}
