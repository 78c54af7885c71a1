package dev.plumbline.portal.reuse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Pictures that sites show where somebody has none, known by a part of their address: {@code default-pictures.csv}. */
@Component
class DefaultPictures {
    private final List<String> parts;

    DefaultPictures() {
        try (InputStream in =
                Objects.requireNonNull(DefaultPictures.class.getResourceAsStream("default-pictures.csv"))) {
            parts = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean has(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return parts.stream().anyMatch(lower::contains);
    }
}
