package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.capture.Table;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Well-known employers, by {@code employers.csv}: when they were founded, and their own domains. */
final class Employers {

    /**
     * One employer.
     *
     * @param founded the year; 0 where its name has too many namesakes to tell
     * @param domain its own, in lower case
     */
    record Employer(List<String> names, int founded, String domain) {}

    static final List<Employer> ALL = Table.rows(Employers.class, "employers.csv").stream()
            .map(Employers::employer)
            .toList();

    private static final Map<String, Employer> BY_NAME = byName();

    private Employers() {}

    /** The employer that bears exactly this name, letter case aside. */
    static Optional<Employer> named(String organisation) {
        return Optional.ofNullable(BY_NAME.get(organisation.strip().toLowerCase(Locale.ROOT)));
    }

    private static Employer employer(List<String> row) {
        List<String> names = Arrays.stream(row.getFirst().split("\\|", -1))
                .map(String::strip)
                .toList();
        return new Employer(names, row.get(1).equals("-") ? 0 : Integer.parseInt(row.get(1)), row.get(2));
    }

    private static Map<String, Employer> byName() {
        Map<String, Employer> byName = new HashMap<>();
        ALL.forEach(employer -> employer.names().forEach(name -> byName.put(name, employer)));
        return Map.copyOf(byName);
    }
}
