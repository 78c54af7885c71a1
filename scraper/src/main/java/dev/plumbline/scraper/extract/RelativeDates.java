package dev.plumbline.scraper.extract;

import dev.plumbline.scraper.claim.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Dates told by how long ago they were: {@code 3 years ago}, {@code vor 3 Jahren}, {@code 3年前}; only as precise as the unit. */
public final class RelativeDates {
    private static final int LONGEST = 40;
    private static final int MOST = 60;
    private static final Set<String> TODAY = Set.copyOf(Table.words("units.csv", "today"));
    private static final Set<String> YESTERDAY = Set.copyOf(Table.words("units.csv", "yesterday"));
    private static final List<String> AGO = Table.words("units.csv", "ago");
    private static final List<String> ONE = Table.words("units.csv", "one");
    private static final List<String> AND = Table.words("units.csv", "and");

    private RelativeDates() {}

    /** The date that a short text as a whole means on a day. */
    public static Optional<PartialDate> parse(String text, LocalDate asOf) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Fold.of(Digits.ascii(text.strip()));
        if (TODAY.contains(plain)) {
            return Optional.of(day(asOf));
        }
        if (YESTERDAY.contains(plain)) {
            return Optional.of(day(asOf.minusDays(1)));
        }
        String length = withoutAgo(plain);
        return length.length() == plain.length() ? Optional.empty() : before(length, asOf);
    }

    private static Optional<PartialDate> before(String length, LocalDate asOf) {
        String rest = withoutBeginning(length, AND);
        int digits = 0;
        while (digits < rest.length() && rest.charAt(digits) >= '0' && rest.charAt(digits) <= '9') {
            digits++;
        }
        String unit;
        int count;
        if (digits == 0) {
            unit = withoutBeginning(rest, ONE);
            count = 1;
        } else if (digits <= 2) {
            unit = rest.substring(digits);
            count = Integer.parseInt(rest.substring(0, digits));
        } else {
            return Optional.empty();
        }
        String word = unit.startsWith("+") ? unit.substring(1).strip() : unit.strip();
        String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        // An hour in Ukrainian is shortened to what is a year in Russian, which says it of one year only.
        boolean unsure = plain.equals("год") && count % 10 != 1;
        return unsure || count > MOST ? Optional.empty() : before(count, Lengths.UNITS.getOrDefault(plain, ""), asOf);
    }

    private static Optional<PartialDate> before(int count, String unit, LocalDate asOf) {
        return switch (unit) {
            case "year" -> Optional.of(PartialDate.year(asOf.minusYears(count).getYear()));
            case "month" -> Optional.of(month(asOf.minusMonths(count)));
            case "week" -> Optional.of(month(asOf.minusWeeks(count)));
            case "day" -> Optional.of(day(asOf.minusDays(count)));
            case "hour", "minute" -> count <= 24 ? Optional.of(day(asOf)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static String withoutAgo(String words) {
        for (String ago : AGO) {
            if (words.startsWith(ago + " ")) {
                return words.substring(ago.length()).strip();
            }
            if (words.endsWith(ago) && words.length() > ago.length()) {
                return words.substring(0, words.length() - ago.length()).strip();
            }
        }
        return words;
    }

    private static String withoutBeginning(String words, List<String> beginnings) {
        for (String beginning : beginnings) {
            if (words.startsWith(beginning + " ")) {
                return words.substring(beginning.length()).strip();
            }
        }
        return words;
    }

    private static PartialDate month(LocalDate date) {
        return PartialDate.month(date.getYear(), date.getMonthValue());
    }

    private static PartialDate day(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
}
