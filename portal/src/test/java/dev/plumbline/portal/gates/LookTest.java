package dev.plumbline.portal.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Portal and panel are shipped apart and look alike. */
class LookTest {

    @Test
    void portal_and_panel_have_the_same_tokens() {
        // The sources: what the portal serves has been made smaller by the build.
        assertThat(Path.of("src/main/resources/META-INF/resources/theme/tokens.css"))
                .isNotEmptyFile()
                .hasSameTextualContentAs(Path.of("..", "extension", "static", "tokens.css"));
    }
}
