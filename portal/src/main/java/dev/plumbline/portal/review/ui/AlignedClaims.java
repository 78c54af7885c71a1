package dev.plumbline.portal.review.ui;

import dev.plumbline.portal.base.Csv;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.compare.Matrices;
import dev.plumbline.scraper.compare.Matrix;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What several candidates' pages claim, row by row: the rows of each one's matrix, those of one kind together.
 *
 * @param names of the candidates, in the columns' order
 * @param links that more than one of them has
 */
record AlignedClaims(List<String> names, List<Row> rows, List<SharedLink> links) {

    /**
     * One thing.
     *
     * @param values what each candidate's pages say, with the sources; empty where they are silent
     */
    record Row(String label, List<List<String>> values) {}

    /** A link of several candidates; {@code of} names them. */
    record SharedLink(String url, String of) {}

    AlignedClaims {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
        links = List.copyOf(links);
    }

    static AlignedClaims of(List<String> names, List<List<Reading>> readings) {
        Map<String, Map<String, Row>> kinds = new LinkedHashMap<>();
        for (int n = 0; n < names.size(); n++) {
            Matrix matrix = Matrices.of(readings.get(n));
            for (Matrix.Row row : matrix.rows()) {
                kinds.computeIfAbsent(row.kind(), kind -> new LinkedHashMap<>())
                        .computeIfAbsent(
                                row.label().toLowerCase(Locale.ROOT), label -> empty(row.label(), names.size()))
                        .values()
                        .get(n)
                        .addAll(said(matrix, row));
            }
        }
        List<Row> rows =
                kinds.values().stream().flatMap(kind -> kind.values().stream()).toList();
        return new AlignedClaims(names, rows, links(names, readings));
    }

    byte[] csv() {
        Csv csv = new Csv(Stream.concat(Stream.of("Claim"), names.stream()).toArray(String[]::new));
        for (Row row : rows) {
            csv.row(Stream.concat(Stream.of(row.label()), row.values().stream().map(said -> String.join("; ", said)))
                    .toArray(String[]::new));
        }
        return csv.bytes();
    }

    private static Row empty(String label, int columns) {
        List<List<String>> values = new ArrayList<>();
        for (int n = 0; n < columns; n++) {
            values.add(new ArrayList<>());
        }
        return new Row(label, values);
    }

    /** Each value once, with the sources that say it. */
    private static List<String> said(Matrix matrix, Matrix.Row row) {
        Map<String, Set<String>> sources = new LinkedHashMap<>();
        for (int n = 0; n < row.cells().size(); n++) {
            for (Claim claim : row.cells().get(n).claims()) {
                sources.computeIfAbsent(CellWords.of(row, claim), value -> new LinkedHashSet<>())
                        .add(matrix.columns().get(n).label());
            }
        }
        return sources.entrySet().stream()
                .map(value -> value.getKey() + " (" + String.join(", ", value.getValue()) + ")")
                .toList();
    }

    private static List<SharedLink> links(List<String> names, List<List<Reading>> readings) {
        Map<String, Set<Integer>> of = new LinkedHashMap<>();
        for (int n = 0; n < names.size(); n++) {
            for (Reading reading : readings.get(n)) {
                int column = n;
                reading.claims(Claim.Link.class)
                        .forEach(link -> of.computeIfAbsent(link.url().canonical(), url -> new TreeSet<>())
                                .add(column));
            }
        }
        return of.entrySet().stream()
                .filter(link -> link.getValue().size() > 1)
                .map(link -> new SharedLink(
                        link.getKey(), link.getValue().stream().map(names::get).collect(Collectors.joining(", "))))
                .toList();
    }
}
