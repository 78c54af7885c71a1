package dev.plumbline.scraper.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The title of a case that a rule is tested with. The table {@code cases.tsv} is made from the tests.
 *
 * @param rule the rule's id
 * @param flags whether the case must have a finding; any other must have none
 */
public record CaseTitle(String rule, boolean flags, String title) {

    /** Every case of every rule, in the rules' order. */
    public static List<CaseTitle> all() {
        try (InputStream in = Objects.requireNonNull(CaseTitle.class.getResourceAsStream("cases.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split("\t", -1)))
                    .map(cells -> new CaseTitle(cells.getFirst(), cells.get(1).equals("flags"), cells.get(2)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
