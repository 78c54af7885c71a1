package dev.plumbline.scraper.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How much reading, checking and fingerprinting a page costs over parsing it. Medians of iterations: others share the machine. */
final class AnalysisFigures {
    private AnalysisFigures() {}

    static void print() {
        boolean quick = Boolean.getBoolean("bench.quick");
        var options = new OptionsBuilder()
                .include(AnalysisBenchmark.class.getName())
                .verbosity(VerboseMode.SILENT)
                .forks(quick ? 1 : 3)
                .warmupIterations(quick ? 4 : 6)
                .warmupTime(TimeValue.milliseconds(quick ? 500 : 1000))
                .measurementIterations(quick ? 4 : 8)
                .measurementTime(TimeValue.milliseconds(quick ? 400 : 1000))
                .timeUnit(TimeUnit.MICROSECONDS)
                .build();
        try {
            print(new Runner(options).run());
        } catch (RunnerException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void print(Collection<RunResult> results) {
        Map<String, Map<String, Double>> micros = new TreeMap<>();
        for (RunResult result : results) {
            String method = result.getParams().getBenchmark().replaceAll(".*\\.", "");
            micros.computeIfAbsent(result.getParams().getParam("size"), size -> new TreeMap<>())
                    .put(method, median(result));
        }
        for (String size : new String[] {"50k", "200k", "1m"}) {
            Map<String, Double> of = micros.getOrDefault(size, Map.of());
            double parse = of.getOrDefault("parse", Double.NaN);
            double analyse = of.getOrDefault("analyse", Double.NaN);
            figure("analysis-over-parse-" + size, analyse / parse, "x");
            figure("analysis-" + size, 1e6 / analyse, "pages/s");
            figure("analysis-" + size + "/parse", 1e6 / parse, "pages/s");
        }
    }

    private static double median(RunResult result) {
        double[] scores = result.getBenchmarkResults().stream()
                .map(BenchmarkResult::getIterationResults)
                .flatMap(Collection::stream)
                .map(IterationResult::getPrimaryResult)
                .mapToDouble(primary -> primary.getScore())
                .sorted()
                .toArray();
        return Arrays.stream(scores).skip(scores.length / 2).findFirst().orElse(Double.NaN);
    }

    private static void figure(String name, double value, String unit) {
        System.out.printf(Locale.ROOT, "figure %s %.2f %s%n", name, value, unit);
    }
}
