package dev.plumbline.portal.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Portal and panel are shipped apart and look alike; what stands at the beginning of a line is named so. */
class LookTest {

    private static final Path THEME = Path.of("src/main/resources/META-INF/resources/theme");

    /** Words of the left and the right; `text-align: right` stands in the one rule for pages from the right. */
    private static final Pattern PHYSICAL = Pattern.compile(
            "(?<![\\w-])(?:(?:margin|padding|border|scroll-margin)-(?:left|right)\\b|(?:left|right):|float: ?(?:left|right)|text-align: ?left"
                    + "|(?:margin|padding|inset): (?:[^ ;(]+ ){3}[^ ;(]+;)");

    @Test
    void portal_and_panel_have_the_same_tokens() {
        // The sources: what the portal serves has been made smaller by the build.
        assertThat(Path.of("src/main/resources/META-INF/resources/theme/tokens.css"))
                .isNotEmptyFile()
                .hasSameTextualContentAs(Path.of("..", "extension", "static", "tokens.css"));
    }

    @Test
    void styles_name_the_beginning_and_the_end_of_a_line_and_not_its_left_and_right() throws IOException {
        try (Stream<Path> files = Files.list(THEME)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".css")).toList()) {
                assertThat(Files.readAllLines(file))
                        .as(file.toString())
                        .allSatisfy(line -> assertThat(line).doesNotContainPattern(PHYSICAL));
            }
        }
    }
}
