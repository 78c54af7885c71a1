package dev.plumbline.scraper.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every seed, and every input that once broke a target: {@code crashes/TARGET/} beside this class. */
class FuzzTargetsTest {
    @TestFactory
    Stream<DynamicTest> has_an_answer_to_every_seed() {
        return FuzzTarget.ALL.entrySet().stream().flatMap(target -> {
            var seeds = target.getValue().seeds();
            return IntStream.range(0, seeds.size())
                    .mapToObj(i -> dynamicTest(
                            target.getKey() + " " + i, () -> Allowance.run(target.getValue(), seeds.get(i))));
        });
    }

    @TestFactory
    Stream<DynamicTest> has_an_answer_to_what_once_broke_it() throws IOException {
        try (Stream<Path> files = Files.walk(crashes())) {
            return files.filter(Files::isRegularFile).sorted().toList().stream()
                    .map(file -> dynamicTest(crashes().relativize(file).toString(), () -> run(file)));
        }
    }

    @Test
    void does_not_take_a_broken_target_for_a_sound_one() {
        FuzzTarget greedy = new FuzzTarget() {
            @Override
            public void run(byte[] input) {
                for (int i = 0; i < 40; i++) {
                    assertThat(new byte[8 << 20]).hasSize(8 << 20);
                }
            }

            @Override
            public List<byte[]> seeds() {
                return List.of();
            }
        };
        assertThatThrownBy(() -> Allowance.run(greedy, new byte[0]))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("memory");
    }

    private static void run(Path file) {
        String name = Objects.requireNonNull(file.getParent()).getFileName().toString();
        try {
            Allowance.run(Objects.requireNonNull(FuzzTarget.ALL.get(name), name), Files.readAllBytes(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Path crashes() {
        try {
            URI folder = Objects.requireNonNull(FuzzTargetsTest.class.getResource("crashes"))
                    .toURI();
            return Path.of(folder);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
