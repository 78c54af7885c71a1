package dev.plumbline.scraper.extract;

import dev.plumbline.scraper.claim.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of a career says in two short lines and a period: title and organisation, degree and school. Which is which is told
 * by the words; where they do not tell, both are null.
 *
 * @param place the organisation or the school
 * @param what the title or the degree
 */
public record Pair(@Nullable String place, @Nullable String what, Period period) {
    private static final int LONGEST = 120;
    private static final List<String> JOINS =
            List.of(" at ", " @ ", " bei ", " chez ", " presso ", " hos ", " — ", " – ", " - ", " | ", " · ", ", ");

    /** A job of an entry. */
    public static Pair job(Entry entry) {
        return of(entry, WordSense.COMPANY, WordSense.TITLE);
    }

    /** A school of an entry. */
    public static Pair school(Entry entry) {
        return of(entry, WordSense.SCHOOL, WordSense.DEGREE);
    }

    private static Pair of(Entry entry, WordSense place, WordSense what) {
        List<String> shorts = new ArrayList<>();
        Period period = Period.UNSAID;
        for (Line line : entry.lines()) {
            Optional<Period> whole = Periods.whole(line.text());
            if (whole.isPresent()) {
                period = period.equals(Period.UNSAID) ? whole.get() : period;
                continue;
            }
            Optional<Periods.Tail> tail =
                    period.equals(Period.UNSAID) && line.text().length() <= LONGEST
                            ? Periods.atEnd(line.text())
                            : Optional.empty();
            period = tail.map(Periods.Tail::period).orElse(period);
            String words = tail.map(Periods.Tail::before).orElse(line.text());
            if (shorts.size() < 2 && !words.isBlank() && words.length() <= LONGEST && !isProse(words)) {
                shorts.add(words);
            }
        }
        return told(shorts, period, place, what);
    }

    private static Pair told(List<String> shorts, Period period, WordSense place, WordSense what) {
        if (shorts.isEmpty()) {
            return new Pair(null, null, period);
        }
        if (shorts.size() == 1) {
            return joined(shorts.getFirst(), period, place, what);
        }
        String first = shorts.get(0);
        String second = shorts.get(1);
        int lean = lean(first, place, what) - lean(second, place, what);
        return lean > 0
                ? new Pair(second, first, period)
                : lean < 0 ? new Pair(first, second, period) : new Pair(null, null, period);
    }

    /** Above 0 where the words are rather a title or degree, below where an organisation or school. */
    private static int lean(String words, WordSense place, WordSense what) {
        return (what.in(words) ? 1 : 0) - (place.in(words) ? 2 : 0);
    }

    private static Pair joined(String line, Period period, WordSense place, WordSense what) {
        for (String join : JOINS) {
            int at = line.indexOf(join);
            if (at > 0) {
                String first = line.substring(0, at).strip();
                String second = line.substring(at + join.length()).strip();
                int lean = lean(first, place, what) - lean(second, place, what);
                if (lean != 0 && !first.isEmpty() && !second.isEmpty()) {
                    return lean > 0 ? new Pair(second, first, period) : new Pair(first, second, period);
                }
            }
        }
        int lean = lean(line, place, what);
        return lean > 0
                ? new Pair(null, line, period)
                : lean < 0 ? new Pair(line, null, period) : new Pair(null, null, period);
    }

    /** A sentence, not a name. */
    private static boolean isProse(String words) {
        return words.length() > 40
                && words.endsWith(".")
                && words.chars().filter(c -> c == ' ').count() > 6;
    }
}
