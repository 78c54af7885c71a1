package dev.plumbline.portal.gates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description that the portal serves against the portal that serves it. */
@PortalTest
class ApiDescriptionTest {
    private static final Path KEPT = Path.of("api/openapi.json");

    private final String served;
    private final JsonNode description;
    private final List<Endpoint> endpoints;

    @Autowired
    ApiDescriptionTest(
            TestPortal portal, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.served = portal.send(portal.request("/api/v1/openapi.json")).body() + "\n";
        this.description = new JsonMapper().readTree(served);
        this.endpoints = Endpoint.all(mappings);
    }

    @Test
    void describes_every_call_and_no_other() {
        TreeSet<String> described = new TreeSet<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(
                        endpoints.stream().map(Endpoint::toString).toList());
    }

    @Test
    void is_the_one_kept_beside_the_code() throws IOException {
        if (System.getProperty("api.rewrite") != null) {
            Files.createDirectories(Path.of("api"));
            Files.writeString(KEPT, served);
        }

        assertThat(served)
                .as("write it anew with ./mvnw -pl portal -am test -Dtest=ApiDescriptionTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dapi.rewrite")
                .isEqualTo(Files.readString(KEPT));
    }

    @Test
    void asks_for_nothing_that_the_token_says() {
        assertThat(description.toString()).doesNotContain("\"TokenHolder\"").doesNotContain("\"name\":\"member\"");
    }

    @Test
    void says_which_calls_take_a_token() {
        assertThat(description
                        .at("/paths/~1api~1v1~1captures/post/security/0/token")
                        .isArray())
                .isTrue();
        assertThat(description.at("/paths/~1api~1v1~1pairings/post/security").isMissingNode())
                .isTrue();
    }
}
