package dev.plumbline.scraper.extract;

import dev.plumbline.scraper.claim.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of a career says in two short lines: title and organisation, degree and school. Which is which is told by the site's
 * order or by the words; where neither tells, both are null.
 *
 * @param place the organisation or the school
 * @param what the title or the degree
 */
public record Pair(@Nullable String place, @Nullable String what, Period period) {
    private static final List<String> JOINS = List.of(
            " | ",
            " at ",
            " @ ",
            " bei ",
            " chez ",
            " presso ",
            " hos ",
            " — ",
            " · ",
            ", ",
            "，",
            "、",
            "، ",
            " – ",
            " - ");

    private static final int LONGEST_LINE = 200;

    static Pair none(Period period) {
        return new Pair(null, null, period);
    }

    /** Tells two lines apart. */
    static Pair of(String first, String second, Period period, Order order, WordSense place, WordSense what) {
        int lean = lean(first, second, order, place, what);
        return lean > 0 ? new Pair(second, first, period) : lean < 0 ? new Pair(first, second, period) : none(period);
    }

    /** Tells apart the two parts of one line by the order of its neighbours, where it has two. */
    static Pair like(String line, Period period, Order order) {
        for (String join : JOINS) {
            int at = line.indexOf(join);
            if (at > 0 && at + join.length() < line.length()) {
                String first = line.substring(0, at).strip();
                String second = line.substring(at + join.length()).strip();
                return order == Order.WHAT_FIRST ? new Pair(second, first, period) : new Pair(first, second, period);
            }
        }
        return none(period);
    }

    /** Tells apart the two parts of one line, or what the whole line is. */
    static Pair of(String line, Period period, Order order, WordSense place, WordSense what) {
        for (String join : JOINS) {
            int at = position(line, join, place);
            String first = at < 0 ? "" : line.substring(0, at).strip();
            String second = at < 0 ? "" : line.substring(at + join.length()).strip();
            boolean sure = join.equals(" | ") || join.equals(" at ");
            if (!first.isEmpty() && !second.isEmpty()) {
                int lean = lean(first, second, sure ? order : Order.BY_WORDS, place, what);
                if (lean != 0) {
                    return lean > 0 ? new Pair(second, first, period) : new Pair(first, second, period);
                }
            }
        }
        int lean = lean(line, place, what);
        return lean > 0 ? new Pair(null, line, period) : lean < 0 ? new Pair(line, null, period) : none(period);
    }

    /** The first join; a later one where what stands before it still names no place and what stands behind it does. */
    private static int position(String line, String join, WordSense place) {
        int found = line.indexOf(join);
        int at = found;
        while (at > 0 && at < LONGEST_LINE) {
            boolean before = place.in(line.substring(0, at));
            boolean behind = place.in(line.substring(at + join.length()));
            if (before) {
                return behind ? found : at;
            }
            if (behind) {
                found = at;
            }
            at = line.indexOf(join, at + join.length());
        }
        return found;
    }

    private static int lean(String first, String second, Order order, WordSense place, WordSense what) {
        return switch (order) {
            case WHAT_FIRST -> 1;
            case PLACE_FIRST -> -1;
            case BY_WORDS -> lean(first, place, what) - lean(second, place, what);
        };
    }

    /** Above 0 where the words are rather a title or degree, below where an organisation or school. */
    private static int lean(String words, WordSense place, WordSense what) {
        return (what.in(words) ? 1 : 0) - (place.in(words) ? 2 : 0);
    }
}
