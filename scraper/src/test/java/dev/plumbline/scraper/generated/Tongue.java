package dev.plumbline.scraper.generated;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What pages of one language write, by key; several forms where people write several. */
record Tongue(String code, Map<String, List<String>> words) {
    static final List<Tongue> ALL =
            Stream.of("en", "de", "es", "ru", "ja").map(Tongue::load).toList();
    static final Tongue SHARED = load("shared");

    List<String> all(String key) {
        return Objects.requireNonNull(words.get(key), () -> code + ": " + key);
    }

    String word(String key) {
        return all(key).getFirst();
    }

    String word(String key, Dice dice) {
        return dice.of(all(key));
    }

    private static Tongue load(String code) {
        try (InputStream in = Objects.requireNonNull(Tongue.class.getResourceAsStream(code + ".txt"), code)) {
            return new Tongue(
                    code,
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.split("=", 2))
                            .collect(Collectors.toMap(line -> line[0].strip(), line -> forms(line[1]))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> forms(String written) {
        return Arrays.stream(written.split("\\|", -1)).map(String::strip).toList();
    }
}
