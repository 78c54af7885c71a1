package dev.plumbline.scraper.bench;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How much reading, checking and fingerprinting a page costs over parsing it. Of each the best iteration: others share the machine. */
final class AnalysisFigures {
    private AnalysisFigures() {}

    static void print() {
        boolean quick = Boolean.getBoolean("bench.quick");
        System.setProperty("bench.warm", quick ? "1500" : "6000");
        var options = new OptionsBuilder()
                .include(AnalysisBenchmark.class.getName())
                .verbosity(VerboseMode.SILENT)
                // One process for all sizes: they run the same code, and it takes long to warm.
                .forks(0)
                .warmupIterations(1)
                .warmupTime(TimeValue.seconds(quick ? 1 : 5))
                .measurementIterations(quick ? 5 : 15)
                .measurementTime(TimeValue.milliseconds(quick ? 500 : 2000))
                .build();
        try {
            print(new Runner(options).run());
            MemoryFigures.print();
            BombFigures.print();
        } catch (RunnerException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void print(Collection<RunResult> results) {
        Map<String, Map<String, Double>> micros = new TreeMap<>();
        for (RunResult result : results) {
            String method = result.getParams().getBenchmark().replaceAll(".*\\.", "");
            micros.computeIfAbsent(result.getParams().getParam("size"), size -> new TreeMap<>())
                    .put(method, best(result));
        }
        for (Map.Entry<String, Integer> size : AnalysisBenchmark.SIZES.entrySet()) {
            Map<String, Double> of = micros.getOrDefault(size.getKey(), Map.of());
            double parse = of.getOrDefault("parse", Double.NaN);
            double analyse = of.getOrDefault("analyse", Double.NaN);
            Figure.print("analysis-over-parse-" + size.getKey(), analyse / parse, "x");
            Figure.print("analysis-" + size.getKey(), 1e6 / analyse, "pages/s");
            Figure.print("analysis-" + size.getKey() + "/parse", 1e6 / parse, "pages/s");
            Figure.print("analysis-rate-" + size.getKey(), size.getValue() / analyse, "MB/s");
            Figure.print("analysis-rate-" + size.getKey() + "/parse", size.getValue() / parse, "MB/s");
        }
    }

    /** Microseconds of processor time a page, of the best iteration. */
    private static double best(RunResult result) {
        return result.getBenchmarkResults().stream()
                .map(BenchmarkResult::getIterationResults)
                .flatMap(Collection::stream)
                .mapToDouble(iteration -> sum(iteration, "nanos") / sum(iteration, "pages") / 1_000)
                .min()
                .orElse(Double.NaN);
    }

    private static double sum(IterationResult iteration, String name) {
        return Objects.requireNonNull(iteration.getSecondaryResults().get(name), name)
                .getScore();
    }
}
