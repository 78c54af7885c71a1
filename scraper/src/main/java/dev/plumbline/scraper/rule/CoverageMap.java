package dev.plumbline.scraper.rule;

import dev.plumbline.scraper.capture.Table;
import dev.plumbline.scraper.observation.Topics;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What serves each code that the product answers to. The codes are those of the May 2022 advisory (R, M, O), of its full
 * text (P) and of later guidance (L); they stand in {@code indicators.csv}, in words of our own.
 *
 * @param rows one a code, in the table's order
 * @param never what is never built
 */
public record CoverageMap(List<Row> rows, List<Never> never) {

    /** How far a code is served. */
    public enum State {
        SERVED,
        NOT_YET
    }

    /**
     * One code.
     *
     * @param name what it is, a few words
     * @param data what it is read from: letters as in {@code indicators.csv}, separated by spaces
     * @param how {@code auto}, {@code import}, {@code form}, {@code both}, {@code task} or {@code screen}
     * @param rules ids of the rules that serve it
     * @param other what else serves it: {@code task: verification}, {@code form: camera} for a topic of the observations' form
     * @param why how it is served, or why so
     */
    public record Row(
            String code, String name, String data, String how, List<String> rules, List<String> other, String why) {
        public Row {
            rules = List.copyOf(rules);
            other = List.copyOf(other);
        }

        public State state() {
            return rules.isEmpty() && other.isEmpty() ? State.NOT_YET : State.SERVED;
        }

        /** The rules and whatever else serves it. */
        public List<String> servedBy() {
            return Stream.concat(rules.stream(), other.stream()).toList();
        }
    }

    /** Something that is never built, and why. */
    public record Never(String name, String why) {}

    public CoverageMap {
        rows = List.copyOf(rows);
        never = List.copyOf(never);
    }

    /** The table of codes, joined with what these rules say they serve. */
    public static CoverageMap of(List<Rule> rules) {
        return new CoverageMap(
                Table.rows(CoverageMap.class, "indicators.csv").stream()
                        .map(cells -> row(cells, rules))
                        .toList(),
                Table.rows(CoverageMap.class, "never-built.csv").stream()
                        .map(cells -> new Never(cells.getFirst(), cells.get(1)))
                        .toList());
    }

    private static Row row(List<String> cells, List<Rule> rules) {
        String code = cells.getFirst();
        List<String> serving = rules.stream()
                .map(Rule::info)
                .filter(info -> List.of(info.indicators().split(" ", -1)).contains(code))
                .map(RuleInfo::id)
                .toList();
        Stream<String> named =
                Arrays.stream(cells.get(4).split(";", -1)).map(String::strip).filter(one -> !one.isEmpty());
        Stream<String> forms = Topics.serving(code).stream()
                .map(topic -> "form: " + topic.title().toLowerCase(Locale.ROOT));
        List<String> other = Stream.concat(named, forms).toList();
        return new Row(code, cells.get(1), cells.get(2), cells.get(3), serving, other, cells.get(5));
    }
}
