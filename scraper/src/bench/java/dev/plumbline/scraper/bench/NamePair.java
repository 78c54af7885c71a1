package dev.plumbline.scraper.bench;

import dev.plumbline.scraper.compare.Comparison;
import dev.plumbline.scraper.compare.Screening;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Two names, and whether they are one.
 *
 * @param script of the first of them that is not Latin, {@code latin} where both are
 */
record NamePair(String source, boolean person, String script, String left, String right, boolean same) {

    /** All pairs: two sources as they are, and the clusters written by hand. */
    static List<NamePair> all() {
        List<NamePair> all = new ArrayList<>();
        for (String source : List.of("synth", "listed")) {
            rows(source)
                    .map(row -> new NamePair(
                            source, row[0].equals("person"), row[1], row[2], row[3], row[4].equals("same")))
                    .forEach(all::add);
        }
        rows("by-hand").forEach(row -> cluster(all, row));
        return List.copyOf(all);
    }

    /** What the library says when it screens one name against the other. */
    Comparison screened() {
        return person ? Screening.person(left, right) : Screening.organisation(left, right);
    }

    boolean isHit() {
        return screened().fits();
    }

    private static void cluster(List<NamePair> all, String[] row) {
        boolean person = row[0].equals("person");
        String[] names = row[2].split("\\|", -1);
        String[] others = row[3].split("\\|", -1);
        for (int i = 1; i < names.length; i++) {
            all.add(new NamePair("by-hand", person, row[1], names[0], names[i], true));
            if (i > 1) {
                all.add(new NamePair("by-hand", person, row[1], names[i - 1], names[i], true));
            }
        }
        for (String other : others) {
            all.add(new NamePair("by-hand", person, row[1], names[0], other, false));
            all.add(new NamePair("by-hand", person, row[1], names[1], other, false));
        }
    }

    private static Stream<String[]> rows(String source) {
        try (InputStream in =
                Objects.requireNonNull(NamePair.class.getResourceAsStream("names-" + source + ".tsv"), source)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
