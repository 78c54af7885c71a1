package dev.plumbline.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Posts every page of the folder that {@code -Dsamples} names, and prints how each was answered. */
class SamplesProof {
    /** Addresses of profiles on the sites whose pages stand in a folder of that name. */
    private static final Map<String, String> PROFILES = Map.of(
            "github", "https://github.com/someone/something",
            "linkedin", "https://www.linkedin.com/in/someone",
            "stackoverflow", "https://stackoverflow.com/story/someone",
            "twitter", "https://x.com/someone",
            "upwork", "https://www.upwork.com/freelancers/~0123456789abcdef01",
            "x", "https://x.com/someone",
            "xing", "https://www.xing.com/profile/Some_One");

    @Test
    void every_saved_page_is_answered_without_a_server_error(@TempDir Path folder) throws IOException {
        Path samples = Path.of(Objects.requireNonNull(System.getProperty("samples"), "Say -Dsamples=FOLDER"));
        List<Path> pages;
        try (Stream<Path> files = Files.walk(samples)) {
            pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
        assertThat(pages).isNotEmpty();
        try (PortalProcess portal = PortalProcess.start(folder, "--plumbline.demo.seed=false")) {
            for (Path page : pages) {
                String name = samples.relativize(page).toString().replace('\\', '/');
                HttpResponse<String> answer = new Posting(portal)
                        .post(address(name), Files.readString(page), UUID.randomUUID(), Map.of("Prefer", "wait=10"));
                JsonNode body = JsonMapper.shared().readTree(answer.body());
                System.out.printf(
                        "%-48s %d %-9s %-10s %3d claims%n",
                        name,
                        answer.statusCode(),
                        body.path("status").asString(),
                        body.path("reading").path("kind").asString(),
                        body.path("reading").path("claims").size());
                assertThat(answer.statusCode()).as(name).isLessThan(500);
            }
        }
    }

    private static String address(String name) {
        String site = name.substring(0, Math.max(0, name.indexOf('/')));
        return PROFILES.getOrDefault(site, "https://" + site + ".example/" + name);
    }
}
