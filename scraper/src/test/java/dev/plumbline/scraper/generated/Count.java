package dev.plumbline.scraper.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Right, wrong and missed values by family, language and field. */
final class Count {
    private final Map<String, int[]> rows = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();

    /** Lays what is said of one page beside its truth. */
    void add(GeneratedPage page, List<Said> all) {
        List<Truth.Fact> left = new ArrayList<>(page.truth().facts());
        for (Said said : all) {
            if (left.removeIf(fact -> fact.is(said))) {
                add(page, said.field(), 0);
            } else if (page.truth().allowed().stream().noneMatch(fact -> fact.is(said))) {
                add(page, said.field(), 1);
                notes.add("wrong  %s %s: %s".formatted(page.name(), said.field(), said.value()));
            }
        }
        for (Truth.Fact fact : left) {
            add(page, fact.field(), 2);
            notes.add("missed %s %s: %s".formatted(page.name(), fact.field(), fact.forms()));
        }
    }

    private void add(GeneratedPage page, String field, int column) {
        for (String row : List.of("1 " + page.group(), "2 " + page.language(), "3 " + field, "total")) {
            rows.computeIfAbsent(row, r -> new int[3])[column]++;
        }
    }

    /** Right, of a hundred right, wrong and missed values. */
    double right() {
        int[] total = total();
        return 100.0 * total[0] / Math.max(1, total[0] + total[1] + total[2]);
    }

    /** Wrong, of a hundred values said. */
    double wrong() {
        int[] total = total();
        return 100.0 * total[1] / Math.max(1, total[0] + total[1]);
    }

    private int[] total() {
        return rows.getOrDefault("total", new int[3]);
    }

    List<String> table() {
        List<String> table = new ArrayList<>();
        table.add("%-20s %7s %7s %7s %9s".formatted("", "right", "wrong", "missed", "right %"));
        rows.forEach((row, n) -> table.add("%-20s %7d %7d %7d %9.1f"
                .formatted(row, n[0], n[1], n[2], 100.0 * n[0] / Math.max(1, n[0] + n[1] + n[2]))));
        return table;
    }

    List<String> notes() {
        return notes;
    }
}
