package dev.plumbline.scraper.claim;

import java.time.YearMonth;

/**
 * A date as precisely as somebody said it.
 *
 * @param year 1900 to 2200
 * @param month 1 to 12, or 0 where only the year was said
 * @param day 1 to 31, or 0 where only the month was said
 */
public record PartialDate(int year, int month, int day) {
    public static PartialDate year(int year) {
        return new PartialDate(year, 0, 0);
    }

    public static PartialDate month(int year, int month) {
        return new PartialDate(year, month, 0);
    }

    /** The first month this date can mean. */
    public YearMonth earliest() {
        return YearMonth.of(year, month == 0 ? 1 : month);
    }

    /** The last month this date can mean. */
    public YearMonth latest() {
        return YearMonth.of(year, month == 0 ? 12 : month);
    }

    @Override
    public String toString() {
        return month == 0
                ? "%04d".formatted(year)
                : day == 0 ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }
}
