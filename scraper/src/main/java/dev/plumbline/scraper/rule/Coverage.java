package dev.plumbline.scraper.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was compared, and what could not be. "Nothing differs" is not "cleared".
 *
 * @param compared things that two sources speak about and that could be compared
 * @param total things of comparable kinds that any source speaks about
 * @param notCompared what could not be, each with why: {@code phone: on one page only}
 * @param rows the same, thing by thing
 */
public record Coverage(int compared, int total, List<String> notCompared, List<Row> rows) {

    /**
     * One thing that sources speak about.
     *
     * @param claim for people: {@code Place}, {@code Employer: Corvid Systems}
     * @param sources labels of the sources that speak about it
     * @param result {@code agrees}, {@code compatible}, {@code differs} or {@code not compared}, as the HTTP contract says
     * @param reason a few words, where there is something to say
     */
    public record Row(
            String claim,
            List<String> sources,
            String result,
            @Nullable String reason) {
        public Row {
            sources = List.copyOf(sources);
        }
    }

    public Coverage {
        notCompared = List.copyOf(notCompared);
        rows = List.copyOf(rows);
    }

    /** The totals of the rows. */
    public static Coverage of(List<Row> rows) {
        List<String> not = rows.stream()
                .filter(row -> row.result().equals("not compared"))
                .map(row -> lowerFirst(row.claim()) + (row.reason() == null ? "" : ": " + row.reason()))
                .toList();
        return new Coverage(rows.size() - not.size(), rows.size(), not, rows);
    }

    /** "Employer: Corvid Systems" becomes "employer: Corvid Systems". */
    private static String lowerFirst(String label) {
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
