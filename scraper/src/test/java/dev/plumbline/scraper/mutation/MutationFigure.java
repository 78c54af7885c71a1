package dev.plumbline.scraper.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The share of mutants that the tests notice. Rows of the report: file, class, mutator, method, line, status, test. What
 * ran out of time or memory counts as noticed, as it would in a build.
 */
public final class MutationFigure {
    private static final int CLASS = 1;
    private static final int STATUS = 5;
    private static final Set<String> NOTICED = Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR", "RUN_ERROR");

    private MutationFigure() {}

    /** Prints the figure, and for each class with one how many were not noticed. */
    public static void main(String[] args) throws IOException {
        List<List<String>> mutants = Files.readAllLines(Path.of(args[0])).stream()
                .map(line -> Arrays.asList(line.split(",", -1)))
                .filter(cells -> cells.size() > STATUS)
                .toList();
        long noticed = mutants.stream().filter(MutationFigure::isNoticed).count();
        Map<String, Long> left = mutants.stream()
                .filter(mutant -> !isNoticed(mutant))
                .map(mutant -> mutant.get(CLASS).replaceAll(".*\\.|\\$.*", ""))
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
        left.forEach((name, count) -> System.out.printf("not noticed %s %d%n", name, count));
        System.out.printf("figure mutation-catalogue-mutants %d mutants%n", mutants.size());
        System.out.printf("figure mutation-catalogue %.3f ratio%n", (double) noticed / mutants.size());
    }

    private static boolean isNoticed(List<String> mutant) {
        return NOTICED.contains(mutant.get(STATUS));
    }
}
