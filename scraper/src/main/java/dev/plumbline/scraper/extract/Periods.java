package dev.plumbline.scraper.extract;

import dev.plumbline.scraper.claim.PartialDate;
import dev.plumbline.scraper.claim.Period;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** From when to when: {@code 2016 – 2019}, {@code March 2021 - Present}, {@code seit 05/2016}. */
public final class Periods {
    private static final int LONGEST = 100;

    private Periods() {}

    /** A period and what stands before it on the line: {@code Lead engineer, 2019 – Present}. */
    public record Tail(String before, Period period) {}

    /** The period that a line is, as a whole; a length in brackets or behind a dot may follow, dates may stand in brackets. */
    public static Optional<Period> whole(String line) {
        if (line.length() < 4 || line.length() > LONGEST || !Dates.hasYear(line)) {
            return Optional.empty();
        }
        String plain = withoutLength(unbracketed(Digits.ascii(line.strip())));
        Optional<Period> both = between(plain.substring(PeriodWords.behindFrom(plain)));
        return both.isPresent() ? both : since(plain, PeriodWords.behindSince(plain));
    }

    private static Optional<Period> between(String plain) {
        Matcher split = PeriodWords.BETWEEN.matcher(plain);
        while (split.find()) {
            Optional<Period> period = of(plain.substring(0, split.start()), plain.substring(split.end()));
            if (period.isPresent()) {
                return period;
            }
        }
        return Optional.empty();
    }

    /** The period, or the single date, that ends a line or stands in brackets at its end. */
    public static Optional<Tail> atEnd(String line) {
        if (line.length() > 3 * LONGEST || !Dates.hasYear(line)) {
            return Optional.empty();
        }
        Optional<Period> all = whole(line);
        if (all.isPresent()) {
            return Optional.of(new Tail("", all.get()));
        }
        for (int at = 1; at < line.length() - 3; at++) {
            char before = line.charAt(at - 1);
            boolean starts = before == '(' || before == ',' || before == ' ' || before == '·' || before == '|';
            if (starts && !Character.isWhitespace(line.charAt(at))) {
                String tail = line.substring(at);
                String plain = tail.endsWith(")") && before == '(' ? tail.substring(0, tail.length() - 1) : tail;
                Optional<Period> period = whole(plain);
                if (period.isPresent()) {
                    return Optional.of(new Tail(trimmed(line.substring(0, at)), period.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** A length of time alone: {@code 2 yrs 3 mos}, {@code 9 Monate}. */
    static boolean isLength(String line) {
        return Lengths.is(line);
    }

    private static Optional<Period> of(String from, String to) {
        Optional<PartialDate> first = Dates.parse(PeriodWords.withoutFromBehind(from.strip()));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        if (PeriodWords.isNow(to)) {
            return Optional.of(new Period(first.get(), null, true));
        }
        return Dates.parse(PeriodWords.withoutToBehind(to.strip()))
                .filter(last -> !last.latest().isBefore(first.get().earliest()))
                .map(last -> new Period(first.get(), last, false));
    }

    /** One date, and a word before or behind it that says "since". */
    private static Optional<Period> since(String plain, int from) {
        String date = from > 0 ? plain.substring(from) : PeriodWords.withoutSinceBehind(plain);
        return date.length() == plain.length()
                ? Optional.empty()
                : Dates.parse(date).map(first -> new Period(first, (@Nullable PartialDate) null, true));
    }

    private static String unbracketed(String text) {
        boolean round = text.startsWith("(") && text.endsWith(")") && text.indexOf('(', 1) < 0;
        boolean wide = text.startsWith("（") && text.endsWith("）");
        return round || wide ? text.substring(1, text.length() - 1).strip() : text;
    }

    /** {@code 2016 – 2019 (3 years)} and {@code 2016 – 2019 · 3 yrs} without the length, also without a place behind it. */
    private static String withoutLength(String text) {
        int cut = text.length();
        for (String mark : List.of("(", "（", " · ", " • ", " | ")) {
            int at = text.indexOf(mark);
            if (at > 3) {
                cut = Math.min(cut, at);
            }
        }
        String plain = text.substring(0, cut).strip();
        return plain.substring(0, afterYear(plain, Lengths.from(plain))).strip();
    }

    /** A length begins behind the last date: the year of {@code 2019年} is none. */
    private static int afterYear(String plain, int length) {
        String before = plain.substring(0, length).strip();
        boolean inDate = before.endsWith("年") || before.endsWith("년");
        return length > 3 && !inDate && Dates.hasYear(before) ? length : plain.length();
    }

    private static String trimmed(String before) {
        int end = before.length();
        while (end > 0 && " ,(·|–—-•:".indexOf(before.charAt(end - 1)) >= 0) {
            end--;
        }
        return before.substring(0, end);
    }
}
