package dev.plumbline.scraper.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Prints how many cases of the parser suites under the folder of the system property {@code suites} the readers of structured data
 * pass, by suite; which fail (with {@code suites.verbose} how); and why each of the others is left out.
 */
public final class SuitesTable {
    private SuitesTable() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(System.getProperty("suites", "suites"));
        if (!Files.isDirectory(folder)) {
            System.out.println("No folder of suites there. Say which: -Dsuites=FOLDER");
            return;
        }
        Map<String, List<SuiteCase>> suites = new TreeMap<>();
        for (SuiteCase one : cases(folder)) {
            suites.computeIfAbsent(one.suite(), name -> new ArrayList<>()).add(one);
        }
        System.out.printf("%-32s %7s %7s %8s%n", "suite", "passing", "failing", "left out");
        suites.forEach(SuitesTable::row);
        row("total", suites.values().stream().flatMap(List::stream).toList());
        suites.values().stream().flatMap(List::stream).forEach(SuitesTable::note);
    }

    private static List<SuiteCase> cases(Path folder) throws IOException {
        List<SuiteCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path html : files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                SuiteCase.of(folder, html).ifPresent(cases::add);
            }
        }
        return cases;
    }

    private static void row(String name, List<SuiteCase> cases) {
        long left = cases.stream().filter(one -> one.left().isPresent()).count();
        long passing = cases.stream()
                .filter(one -> one.left().isEmpty() && one.passes())
                .count();
        System.out.printf("%-32s %7d %7d %8d%n", name, passing, cases.size() - left - passing, left);
    }

    private static void note(SuiteCase one) {
        String name = one.suite() + "/" + one.name();
        if (one.left().isPresent()) {
            System.out.println("left out  " + name + ": " + one.left().get());
        } else if (!one.passes()) {
            System.out.println("failing   " + name);
            if (Boolean.getBoolean("suites.verbose")) {
                one.expected().stream()
                        .filter(line -> !one.read().contains(line))
                        .forEach(line -> System.out.println("  expected " + line));
                one.read().stream()
                        .filter(line -> !one.expected().contains(line))
                        .forEach(line -> System.out.println("  read     " + line));
            }
        }
    }
}
