package dev.plumbline.scraper.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A data table that lies beside a class: one row a line, commas between, no quotes, {@code #} before a remark. */
public final class Table {
    private Table() {}

    /** The rows of a file in the class's package, each cell stripped. */
    public static List<List<String>> rows(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(",", -1)).stream()
                            .map(String::strip)
                            .toList())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The first column to the second. */
    static Map<String, String> map(String name) {
        return rows(Table.class, name).stream()
                .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> row.get(1), (first, again) -> first));
    }
}
