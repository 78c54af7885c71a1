package dev.plumbline.scraper.fuzz;

import com.code_intelligence.jazzer.Jazzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Drives one target: {@code ./mvnw -Pfuzz -Dfuzz=reader -Dfuzz.minutes=10}. What breaks it is left in {@code target/fuzz/NAME/crashes}. */
public final class Fuzz {
    private static final String NAME = System.getProperty("fuzz", "");

    private Fuzz() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        FuzzTarget target = FuzzTarget.ALL.get(NAME);
        if (target == null) {
            FuzzTarget.ALL.keySet().forEach(name -> System.out.println("./mvnw -Pfuzz -Dfuzz=" + name));
            return;
        }
        Path folder = Path.of("target", "fuzz", NAME);
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Path found = Files.createDirectories(folder.resolve("found"));
        Path crashes = Files.createDirectories(folder.resolve("crashes"));
        int number = 0;
        for (byte[] seed : target.seeds()) {
            Files.write(seeds.resolve("seed-" + number++), seed);
        }
        Jazzer.main(List.of(
                        "--target_class=" + Fuzz.class.getName(),
                        "--instrumentation_includes=dev.plumbline.**:org.jsoup.**:tools.jackson.**",
                        "--custom_hook_excludes=org.assertj.**",
                        "--reproducer_path=" + crashes,
                        "-max_total_time=" + 60 * Integer.getInteger("fuzz.minutes", 10),
                        "-max_len=65536",
                        "-timeout=20",
                        "-rss_limit_mb=3072",
                        "-print_final_stats=1",
                        "-artifact_prefix=" + crashes + "/",
                        found.toString(),
                        seeds.toString())
                .toArray(String[]::new));
    }

    /** Called by the fuzzer before its clock runs: classes are loaded and instrumented with the first input that needs them. */
    public static void fuzzerInitialize() {
        FuzzTarget target = Objects.requireNonNull(FuzzTarget.ALL.get(NAME));
        target.run(new byte[0]);
        target.seeds().forEach(target::run);
    }

    /** Called by the fuzzer with one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Allowance.run(Objects.requireNonNull(FuzzTarget.ALL.get(NAME)), input);
    }
}
