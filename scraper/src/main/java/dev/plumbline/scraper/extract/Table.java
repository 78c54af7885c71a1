package dev.plumbline.scraper.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A data table that lies beside a class: one row a line, commas between, no quotes, {@code #} before a remark. */
public final class Table {
    private Table() {}

    /** The rows of a file in the class's package, each cell stripped. */
    public static List<List<String>> rows(Class<?> beside, String name) {
        return dev.plumbline.scraper.capture.Table.rows(beside, name);
    }

    /** The first column, folded, to the second. */
    static Map<String, String> map(String name) {
        return rows(Table.class, name).stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> Fold.of(row.getFirst()), row -> row.get(1), (first, again) -> first));
    }

    /** The first columns of the rows whose second is this, folded, the longest first. */
    static List<String> words(String name, String second) {
        return rows(Table.class, name).stream()
                .filter(row -> row.get(1).equals(second))
                .map(row -> Fold.of(row.getFirst()))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
